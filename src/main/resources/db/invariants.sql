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
-- a paid invoice has one payment of its amount that was not taken back, an open one none
select concat('invoice ', i.number, ' is ', i.status, ', payments that count: ', coalesce(c.payments, 0))
from invoice i
left join (
  select p.invoice_id, count(*) as payments, sum(p.amount_minor) as paid_minor from payment p
  where not exists (select 1 from payment_reversal r where r.payment_id = p.id) group by p.invoice_id
) c on c.invoice_id = i.id
where coalesce(c.payments, 0) <> if(i.status = 'PAID', 1, 0)
  or coalesce(c.paid_minor, 0) <> if(i.status = 'PAID', i.total_minor, 0)
-- what was taken back is a payment of its invoice's amount, recorded before
select concat('payment ', r.payment_id) from payment_reversal r
left join payment p on p.id = r.payment_id left join invoice i on i.id = p.invoice_id
where i.id is null or p.amount_minor <> i.total_minor or r.recorded_at < p.recorded_at
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
-- an invoice is open only as long as its order waits for payment
select concat('invoice ', i.number, ' is open, its order ', o.code, ' ', o.status)
from invoice i join orders o on o.id = i.order_id
where i.status = 'OPEN' and o.status <> 'AWAITING_PAYMENT'
-- an open invoice is due no sooner than it was written
select concat('invoice ', i.number, ' of ', i.issued_on, ' is due on ', i.due_on) from invoice i
where i.status = 'OPEN' and i.due_on < i.issued_on
-- who did not pay an invoice in time was reminded
select concat('invoice ', i.number) from invoice i
where i.status = 'OPEN' and (i.due_reminder_at < @two_days_ago or i.overdue_at < @two_days_ago)
-- somebody may give roles as soon as anybody holds one
select 'there is no administrator' from dual
where (exists (select 1 from role_grant) or exists (select 1 from audit_entry where action = 'role-given'))
  and not exists (select 1 from role_grant g join account a on a.id = g.account_id
    where g.role = 'ADMINISTRATOR' and g.event_id is null and a.status = 'ACTIVE')
-- an access request says what is asked for, and this installation can read it
select concat('request ', r.code), 'access-requests', r.id, r.content from access_request r
-- what the access desk replied to a request is sealed, and this installation can read it
select concat('request ', r.code), 'access-requests', concat(r.id, '/reply'), r.reply from access_request r
where r.reply is not null
-- an access request is received, in progress, arranged, or closed
select concat('request ', r.code, ' is ', r.status) from access_request r
where r.status not in ('RECEIVED', 'IN_PROGRESS', 'ARRANGED', 'CLOSED') or r.changed_at < r.created_at
-- an access request belongs to a place that stands, or stood, and to whoever comes; it is closed when the place is canceled
select concat('request ', r.code, ' is ', r.status, ', its registration ', g.code, ' ', g.status)
from access_request r join registration g on g.id = r.registration_id
where g.status not in ('AWAITING_PAYMENT', 'CONFIRMED', 'CANCELLED') or (r.status = 'CLOSED' and g.status <> 'CANCELLED') or g.person_id is null or g.event_id <> r.event_id
-- an access request was told under the private link of now, or waits with a change of holders or a merge
select concat('request ', r.code) from access_request r join registration g on g.id = r.registration_id
where r.link_version <> g.link_version
  and not exists (select 1 from holder_change h where h.registration_id = r.registration_id
    and h.from_version = r.link_version and h.status <> 'SETTLED')
  and not exists (select 1 from moved_place m where m.registration_id = r.registration_id
    and (m.status = 'MOVED' and m.from_version = r.link_version or not m.told))
-- access requests are forgotten sixty days after their event
select concat('request ', r.code) from access_request r join event e on e.id = r.event_id
where e.ends_at + interval 62 day < @two_days_ago
-- nobody waits longer for a former holder of a place than they were given
select concat('change of registration ', g.code, ' is ', h.status, ', was due ', h.due_at)
from holder_change h join registration g on g.id = h.registration_id
where h.status <> 'SETTLED' and h.due_at < @an_hour_ago
-- a former holder of a place is asked once at a time
select concat('registration ', g.code, ' waits ', count(*), ' times for the same answer')
from holder_change h join registration g on g.id = h.registration_id
where h.status = 'WAITING' group by h.registration_id, h.from_person_id, g.code having count(*) > 1
-- a change of holders is about a place of its event
select concat('change of registration ', g.code) from holder_change h join registration g on g.id = h.registration_id
where h.event_id <> g.event_id or h.status not in ('WAITING', 'CONFIRMED', 'OVER', 'SETTLED')
-- the release ledger has no gap, and each entry carries the hash of the one before
select concat('entry ', l.number) from release_ledger l
left join release_ledger before_it on before_it.number = l.number - 1
where l.previous_hash <> if(l.number = 1, repeat('0', 64), coalesce(before_it.hash, ''))
-- an entry of the release ledger is as it was written
select concat('entry ', l.number) from release_ledger l
where l.hash <> sha2(concat_ws('\n', l.number, l.release_code, l.event_id, l.plan_id, l.population, l.population_hash,
  sha2(l.specification, 256), sha2(l.pattern, 256), l.cells_hash, l.intervals_hash, l.author_id, l.approver_id,
  date_format(l.released_at, '%Y-%m-%dT%H:%i:%s.%f'), l.previous_hash), 256)
-- a release is what the ledger says, and nobody approved their own
select concat('release ', l.release_code) from release_ledger l
left join report_release r on r.code = l.release_code and r.ledger_number = l.number and r.event_id = l.event_id
  and sha2(r.cells, 256) = l.cells_hash
where r.code is null or l.author_id = l.approver_id
-- a late code counts what came in by it, and no more than it may
select concat('late code ', c.code, ' counts ', c.uses) from late_code c
where c.uses > c.most_uses
  or c.uses <> (select count(*) from proposal p where p.late_code_id = c.id and p.submitted_at is not null)
-- a proposal has one proposer, of its own event
select concat('proposal ', p.code) from proposal p
where (select count(*) from presenter r where r.proposal_id = p.id and r.proposer) <> 1
  or exists (select 1 from presenter r where r.proposal_id = p.id and r.event_id <> p.event_id)
-- a review and its proposal belong to one event
select concat('review ', r.id) from review r left join proposal p on p.id = r.proposal_id
where p.id is null or p.event_id <> r.event_id
-- what reviewers read is of a proposal that was handed in
select concat('proposal ', b.proposal_id) from blind_proposal b left join proposal p on p.id = b.proposal_id
where p.id is null or p.submitted_at is null
