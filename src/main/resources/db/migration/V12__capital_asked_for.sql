-- Of what is requested, the part for things that last; the rest is for running costs.
alter table application add column requested_capital numeric(12,2);
update application set requested_capital =
    case when answers ->> 'applicationType' = 'ward-capital' then requested else 0 end where requested is not null;
