-- The number under which the notice gives the directive. A bullet has one of its own ("3.1") though its text stands in clause 3, and a
-- row of a table may have one without any clause.
alter table directive add column clause_number text check (clause_number <> '');
update directive set clause_number = clause.number
from clause where clause.ward_id = directive.ward_id and clause.id = directive.clause_id;
