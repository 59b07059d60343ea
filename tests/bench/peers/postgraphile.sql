-- What the questions need of the product's tables, named as they are to be shown. Keys, indexes and order are the
-- product's; numbers are stored as millionths, as there.
drop schema if exists bench cascade;
create schema bench;
set search_path to bench;

create table department (id int primary key, code text not null unique, name text not null);
create table vision (id int primary key, code text not null unique, title text not null);
create table domain (
  id int primary key, code text not null unique, title text not null, position int not null,
  vision_id int not null references vision
);
create table goal (
  id int primary key, code text not null unique, title text not null, position int not null,
  domain_id int not null references domain
);
create table initiative (
  id int primary key, code text not null unique, title text not null, position int not null,
  goal_id int not null references goal
);
create table kpi (
  id int primary key, code text not null unique, title text not null, position int not null,
  unit text not null, polarity text not null,
  department_id int not null references department,
  latest_result_id int
);
create table kpi_initiative (
  id int primary key, kpi_id int not null references kpi, initiative_id int not null references initiative,
  unique (kpi_id, initiative_id)
);
create table result (
  id int primary key, kpi_id int not null references kpi, period text not null,
  stored_value bigint, stored_score bigint, status text not null,
  unique (kpi_id, period)
);
create index on domain (vision_id);
create index on goal (domain_id);
create index on initiative (goal_id);
create index on kpi (department_id);
create index on kpi_initiative (initiative_id);

-- Fields that are no columns: PostGraphile makes them of functions over a row and puts those into its statements.
create function result_value(result) returns numeric language sql immutable as
  'select trim_scale($1.stored_value / 1000000.0)';
create function result_score(result) returns numeric language sql immutable as
  'select trim_scale(round($1.stored_score / 1000000.0, 2))';
create function kpi_results(kpi, "from" text, "to" text) returns setof result language sql stable as
  'select r.* from bench.result r where r.kpi_id = $1.id and r.period between $2 and $3 order by r.period';

comment on constraint vision_pkey on vision is '@behavior -single';
comment on constraint kpi_pkey on kpi is '@behavior -single';
comment on constraint vision_code_key on vision is '@fieldName vision';
comment on constraint kpi_code_key on kpi is '@fieldName kpi';
comment on constraint domain_vision_id_fkey on domain is E'@listSuffix omit\n@behavior -connection +list';
comment on constraint result_kpi_id_fkey on result is '@behavior -connection -list';
comment on function kpi_results is E'@listSuffix omit\n@behavior -connection +list';
comment on table kpi is '@foreignKey (latest_result_id) references result (id)|@fieldName latestResult';
comment on table initiative is E'@ref kpis\n@refVia kpis via:kpi_initiative;kpi';
-- Order by a column without an index has to be allowed.
comment on column domain.position is '@behavior +orderBy';
comment on column goal.position is '@behavior +orderBy';
comment on column initiative.position is '@behavior +orderBy';
comment on column kpi.position is '@behavior +orderBy';
