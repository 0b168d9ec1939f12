-- The lists of kinds that every force starts with (force_id null). Codes are stable: rows and files refer to them.
create function private.add_kinds(p_list text, p_rows text) returns void language sql volatile set search_path = '' as $$
  insert into public.kind (list, position, code, label, help)
  select p_list, n * 10, split_part(line, '|', 1), split_part(line, '|', 2), split_part(line, '|', 3)
  from regexp_split_to_table(trim(p_rows, E' \n'), E'\\s*\n\\s*') with ordinality as l (line, n) $$;
comment on function private.add_kinds is 'Adds the kinds of one list in their order, a line each: code|label|help.';

-- Families of the National Standard for Incident Recording (anti-social behaviour, transport, public safety), recorded
-- crime as data.police.uk names it, and the recurring problems of a neighbourhood.
select private.add_kinds('category', $k$
asb_personal|Anti-social behaviour: personal|Aimed at a person or group
asb_nuisance|Anti-social behaviour: nuisance|Troubles the community at large
asb_environmental|Anti-social behaviour: environmental|Harms surroundings or public spaces
noise|Noise and noisy neighbours|
neighbour_dispute|Dispute between neighbours|
street_drinking|Street drinking and drunkenness|
licensed_premises|Problem licensed premises|Violence or disorder in or near licensed premises
drugs|Drug dealing and use|
vehicle_nuisance|Vehicle nuisance|Racing, motorbikes, off-road riding
speeding_parking|Speeding and parking|
fireworks_bonfires|Fireworks and bonfires|
begging_rough_sleeping|Begging and rough sleeping|
criminal_damage|Criminal damage and graffiti|
deliberate_fire|Deliberate fires|
fly_tipping|Fly-tipping and litter|
abandoned_vehicles|Abandoned vehicles|
dwelling_burglary|Burglary of homes|
other_burglary|Burglary of sheds, beach huts and businesses|
theft_from_vehicle|Theft from vehicles|
theft_of_vehicle|Theft of vehicles|
bicycle_theft|Theft of bicycles|
shoplifting|Theft from shops|
other_theft|Other theft|
robbery|Robbery|
violence|Violence|
weapons|Weapons|
hate|Hate incidents|Never shown as a point on a public map
domestic|Domestic abuse|Never shown as a point on a public map
exploitation|Exploitation and cuckooing|Never shown as a point on a public map
school_related|Problems around a school|
rural_wildlife|Rural and wildlife crime|
public_safety|Public safety and welfare|
other|Something else|
$k$);

select private.add_kinds('source', $k$
residents|Residents|People who live near by
victims|Victims|
businesses|Businesses|
police_records|Police incident and crime records|
police_staff|Police officers and staff|
council|Council|
housing|Housing provider|
fire|Fire and rescue|
health|Health or ambulance|
school|School or college|
voluntary|Voluntary or community group|
neighbourhood_watch|Neighbourhood Watch or key individual|
councillor|Councillor or Member of Parliament|
survey|Survey or meeting|
media|Press or social media|
$k$);

select private.add_kinds('frequency', $k$
daily|Most days|
weekly|Every week|
fortnightly|About every two weeks|
monthly|About every month|
seasonal|At certain times of the year|
irregular|Again and again, with no pattern yet|
$k$);

-- DOMAIN: why a problem-solving plan is closed.
select private.add_kinds('closure_reason', $k$
resolved|Resolved|
reduced|Reduced to an acceptable level|
not_a_problem|Not a problem|It does not meet the CHEERS test
no_longer_occurring|No longer occurring|
transferred|Transferred to another organisation|
merged|Merged with another problem|
no_viable_action|No further viable action|
superseded|Superseded|
$k$);

select private.add_kinds('entry', $k$
note|Note|
visit|Visit|
patrol|Patrol|
incident|Incident|
call|Call or message|
meeting|Meeting|
report|Report from the public|
information|Information|
decision|Decision|
action_done|Action done|
community_update|Update to the community|
same_call|Call that matched this problem|
$k$);

select private.add_kinds('reference', $k$
rms|Records management system (RMS)|
cad|Command and control log (CAD)|
council|Council case|
fire|Fire incident|
$k$);

-- Roles that the rate card prices.
select private.add_kinds('cost_role', $k$
inspector|Inspector|
sergeant|Sergeant|
constable|Constable|
pcso|PCSO|
special|Special constable|
call_handler|Call handler|
analyst|Analyst|
council_asb|Council community safety officer|
warden|Community warden|
housing_officer|Housing officer|
environmental_health|Environmental health officer|
youth_worker|Youth worker|
firefighter|Firefighter|
watch_manager|Fire watch manager|
paramedic|Paramedic|
volunteer|Volunteer|
$k$);

-- Codes that begin with police_ are the police's own; the gate of analysis asks for at least one that does not.
select private.add_kinds('data_source', $k$
police_incidents|Police: incidents and calls|
police_crime|Police: recorded crime|
police_intelligence|Police: intelligence|
police_patrols|Police: patrols and observations|
council_asb_cases|Council: anti-social behaviour cases|
council_environment|Council: environmental and street services|
council_licensing|Council: licensing|
council_cctv|Council: CCTV|
housing_records|Housing provider's records|
fire_incidents|Fire and rescue incidents|
ambulance_health|Ambulance and health|
school_records|School attendance and exclusions|
resident_survey|Survey of residents|
business_records|Records of businesses|
environmental_audit|Environmental audit of the place|
census|Census and deprivation figures|
research|Published research and other areas' experience|
$k$);

select private.add_kinds('organisation', $k$
police|Police|
council|Council|
fire|Fire and rescue|
ambulance|Ambulance|
health|Health|
housing|Housing provider|
probation|Probation|
education|School or college|
voluntary|Voluntary or community organisation|
$k$);

-- Then (2007) and now (Anti-social Behaviour, Crime and Policing Act 2014).
select private.add_kinds('intervention', $k$
abc|Acceptable behaviour contract|Voluntary, usually for six months
parenting_contract|Parenting contract|
warning_letter|Warning letter|
community_resolution|Community resolution|
civil_injunction|Civil injunction|From age 10
cbo|Criminal behaviour order|On conviction
asbo|Anti-social behaviour order|Before 2014
dispersal|Dispersal power|Up to 48 hours
cpw|Community protection warning|
cpn|Community protection notice|
pspo|Public spaces protection order|Up to three years
closure_notice|Closure notice|
closure_order|Closure order|Up to three months, extended to six
premises_review|Licence review|
ppo_iom|Prolific offender or integrated offender management|
tenancy_action|Tenancy action|
$k$);
drop function private.add_kinds(text, text);

create function private.require_kind(p_list text, p_code text, p_force text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not exists (select 1 from public.kind k where k.list = p_list and k.code = p_code and (k.force_id is null or k.force_id = p_force)
      and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today())) then
    perform private.fail(400, 'kind_unknown', p_list);
  end if;
end $$;
comment on function private.require_kind is 'Refuses a code that is not in the list today, for every force or for this one.';
