-- every quota counts its registrations and add-ons
select concat('quota ', q.id, ' (', q.name, ') says ', q.taken, ', its rows say ', used.places)
from quota q
join (
  select q2.id,
    (select count(*) from registration r join type_quota t on t.type_id = r.type_id and t.quota_id = q2.id
      where r.status in ('HELD', 'AWAITING_PAYMENT', 'CONFIRMED'))
    + (select count(*) from registration r join registration_add_on a on a.registration_id = r.id
        join add_on_quota aq on aq.add_on_id = a.add_on_id and aq.quota_id = q2.id
      where r.status in ('HELD', 'AWAITING_PAYMENT', 'CONFIRMED')) as places
  from quota q2
) used on used.id = q.id
where used.places <> q.taken
-- no quota is oversold
select concat('quota ', id, ' (', name, ') has ', taken, ' of ', capacity, ' taken') from quota where taken > capacity
-- an order costs what its registrations and add-ons cost
select concat('order ', o.code, ' says ', o.total_minor)
from orders o
where o.total_minor <> (select coalesce(sum(r.price_minor), 0) from registration r where r.order_id = o.id)
  + (select coalesce(sum(a.price_minor), 0) from registration r join registration_add_on a on a.registration_id = r.id
     where r.order_id = o.id)
-- a registration stands as its order does
select concat('registration ', r.code, ' is ', r.status, ', its order ', o.status)
from registration r join orders o on o.id = r.order_id
where r.status <> o.status and r.status <> 'CANCELLED'
-- an order has a registration
select concat('order ', o.code, ' is empty') from orders o
where not exists (select 1 from registration r where r.order_id = o.id)
-- a registration and its order belong to one event
select concat('registration ', r.code) from registration r join orders o on o.id = r.order_id where r.event_id <> o.event_id
-- a confirmed order has accepted every policy that was required
select concat('order ', o.code, ' lacks ', p.code)
from orders o join policy_version p on p.event_id = o.event_id and p.required
where o.status in ('CONFIRMED', 'AWAITING_PAYMENT') and o.channel <> 'DEMO'
  and p.published_at <= o.created_at
  and not exists (select 1 from policy_version n where n.event_id = p.event_id and n.code = p.code and n.version > p.version
    and n.published_at <= o.confirmed_at)
  and not exists (select 1 from acceptance a where a.order_id = o.id and a.policy_version_id = p.id)
-- a confirmed order has its mail in the outbox
select concat('order ', o.code) from orders o
where o.status = 'CONFIRMED' and o.channel <> 'DEMO'
  and not exists (select 1 from outbox m where m.about = o.id)
  and not exists (select 1 from outbox m join registration r on r.id = m.about where r.order_id = o.id)
-- an account is open to somebody who can sign in
select concat('account ', a.id) from account a where a.status not in ('ACTIVE', 'CLOSED')
-- invoices are numbered without gaps
select concat('numbers up to ', c.last, ', invoices: ', (select count(*) from invoice)) from invoice_counter c
where c.last <> (select count(*) from invoice) or c.last <> (select coalesce(max(number), 0) from invoice)
-- an order waits for payment as long as its invoice is open
select concat('order ', o.code, ' is ', o.status, ', its invoice ', coalesce(i.status, 'missing'))
from orders o left join invoice i on i.order_id = o.id
where (o.status = 'AWAITING_PAYMENT' and (i.status is null or i.status <> 'OPEN'))
  or (o.status = 'CONFIRMED' and i.status = 'OPEN')
-- an invoice says what its order and its lines cost
select concat('invoice ', i.number) from invoice i join orders o on o.id = i.order_id
where i.total_minor <> o.total_minor or i.event_id <> o.event_id
  or i.total_minor <> (select coalesce(sum(l.amount_minor), 0) from invoice_line l where l.invoice_id = i.id)
-- a paid invoice has one payment of its amount, an open one none
select concat('invoice ', i.number) from invoice i left join payment p on p.invoice_id = i.id
where (i.status = 'PAID') <> (p.id is not null) or p.amount_minor <> i.total_minor
-- the file of a job is whole as long as it is kept
select concat('job ', j.id, ' says ', j.result_size, ' bytes') from job j
where j.status = 'DONE' and j.result_until > utc_timestamp(6)
  and j.result_size <> (select coalesce(sum(length(p.content)), 0) from job_part p where p.job_id = j.id and p.role = 'RESULT')
-- what a job was given is thrown away when it is over, and so is what an unfinished one made
select concat('job ', j.id, ' is ', j.status, ' and has parts: ', p.role) from job j join job_part p on p.job_id = j.id
where (p.role = 'INPUT' and j.ended_at is not null) or (p.role = 'RESULT' and j.status in ('QUEUED', 'FAILED', 'CANCELLED'))
-- nobody's place belongs to a record that was merged into another one
select concat('registration ', r.code) from registration r join person p on p.id = r.person_id where p.merged_into is not null
-- nobody's account belongs to a record that was merged into another one
select concat('account ', a.id) from account a join person p on p.id = a.person_id where p.merged_into is not null
-- a record of a person is merged into one that is kept
select concat('person ', p.id) from person p join person k on k.id = p.merged_into where k.merged_into is not null
-- an open merge of people says what its records say
select concat('merge ', m.id) from person_merge m join person p on p.id = m.other_id
where m.status = 'OPEN' and (p.merged_into is null or p.merged_into <> m.kept_id)
-- no membership belongs to an organization that was merged into another one
select concat('membership ', m.id) from membership m join organization o on o.id = m.organization_id
where o.merged_into is not null
-- no domain belongs to an organization that was merged into another one
select concat('domain ', d.domain) from organization_domain d join organization o on o.id = d.organization_id
where o.merged_into is not null
-- no registration names an organization that was merged into another one
select concat('registration ', r.code) from registration r join organization o on o.id = r.organization_id
where o.merged_into is not null
-- a record of an organization is merged into one that is kept
select concat('organization ', o.id) from organization o join organization k on k.id = o.merged_into
where k.merged_into is not null
-- nobody works somewhere under a record that was merged into another one
select concat('person ', p.id) from affiliation a join person p on p.id = a.person_id where p.merged_into is not null
-- nobody works at an organization that was merged into another one
select concat('person ', a.person_id) from affiliation a join organization o on o.id = a.organization_id
where o.merged_into is not null
