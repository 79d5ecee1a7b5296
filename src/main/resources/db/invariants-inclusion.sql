-- answers belong to an event that there is
select concat('event ', hex(a.event), ': ', count(*), ' answers') from answer a
where a.event not in (select event from happening) group by a.event
union all
select concat('event ', hex(w.event), ': ', count(*), ' own words') from own_words w
where w.event not in (select event from happening) group by w.event
-- answers belong to a question that is asked
select concat('question ', a.question, ': ', count(*), ' answers') from answer a
where a.question not in ('gender', 'age', 'race', 'indigenous', 'disability', 'disability-kind', 'education', 'languages', 'origin')
group by a.question
-- one answer is chosen where only one may be
select concat('question ', a.question, ': ', count(*), ' answers') from answer a
where a.question not in ('race', 'indigenous', 'disability-kind', 'languages') and a.chosen like '%,%' group by a.question
-- an answer that was given names what was chosen
select concat('question ', a.question, ': ', count(*), ' answers') from answer a
where a.state = 'ANSWERED' and a.chosen = '' group by a.question
-- own words belong to a question that takes them, and to an answer that says so
select concat('question ', w.question, ': ', w.entries, ' own words, ', coalesce(a.entries, 0), ' answers with a term of their own')
from (select event, question, count(*) as entries from own_words group by event, question) w
left join (select event, question, count(*) as entries from answer where find_in_set('self', chosen) group by event, question) a
  on a.event = w.event and a.question = w.question
where w.entries > coalesce(a.entries, 0)
  or w.question not in ('gender', 'race', 'indigenous', 'languages')
-- a pseudonym stands for one person and one question
select concat('pseudonym ', left(hex(pseudonym), 8), '… stands ', count(*), ' times')
from (select pseudonym from answer union all select pseudonym from own_words) every_one
group by pseudonym having count(*) > 1
-- nobody is counted twice
select concat('question ', a.question, ': ', count(*), ' answers of ', h.people, ' people')
from answer a join happening h on h.event = a.event group by a.event, a.question, h.people having count(*) > h.people
-- an answer stands under a consent that was given, one for the whole event
select concat('event ', hex(a.event), ': ', count(*), ' answers under version ', a.consent_version)
from answer a left join event_key k on k.event = a.event
where a.consent_version not between 1 and 1 or a.consent_version <> k.consent_version group by a.event, a.consent_version
union all
select concat('event ', hex(event), ': ', count(distinct consent_version), ' versions') from answer
group by event having count(distinct consent_version) > 1
-- the key of an event is there until the event is over
select concat('event ', hex(a.event), ': ', count(*), ' answers without a key')
from answer a join happening h on h.event = a.event
where a.event not in (select event from event_key) and h.ends_at > @two_days_ago group by a.event
-- answers are forgotten two years after their event
select concat('event ', hex(a.event), ': ', count(*), ' answers') from answer a join happening h on h.event = a.event
where h.ends_at + interval 2 year + interval 2 day < @two_days_ago group by a.event
