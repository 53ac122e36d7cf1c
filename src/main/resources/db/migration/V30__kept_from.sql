-- Who sees nothing of which case for the council: whoever said of it that they know its household; of a legal challenge also
-- whoever said so of the escalation that it is about, and whoever belongs to the partner that raised that. (A case of one's own
-- organisation is known by its organisation.)
create view kept_from as
select k.case_reference, k.person_id from work_kept_from k
union all
select c.reference, k.person_id from legal_challenge c join work_kept_from k on k.case_reference = c.escalation_reference
union all
select c.reference, m.person_id from legal_challenge c
join case_file f on f.reference = c.escalation_reference
join organisation_member m on m.organisation_id = f.organisation_id;
