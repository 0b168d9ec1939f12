import { byPattern, type Rule } from '../finding';

const NAME = "(?:(?:Mc|Mac|O'|D'|de |van |St )?\\p{Lu}[\\p{L}'-]{1,24})";
const RANK =
  '(?:(?:[AT]\\/|Acting |Temp(?:orary)? )?(?:PC|PCSO|WPC|SPC|SC|DC|DS|DI|DCI|DSU|PS|Sgt|Sargeant|Sergeant|Insp|Inspector|CI|C\\/Insp|Ch(?:ief)? Insp(?:ector)?|Supt|Superintendent|Ch Supt|ACC|CC|Constable|Cllr|Councillor|Special Constable|Warden|CSO|ACSO|Police Constable|Detective Constable|Detective Sergeant|Sarge|Skipper|Commander|Chief Constable|ACC|DCC)(?:(?<=Sgt|Insp|Supt|Cllr|PC|DC|DS|DI|PS)\\.)?)';

/** Rank, collar number and name, in any of the usual orders: "PC 1234 Osei", "PCSO Adeyemi 15233", "Cllr Whitlock". */
const rankedOfficial: Rule = byPattern(
  {
    pattern: new RegExp(
      `\\b${RANK}s? {1,2}(?:(?:Mrs?|Ms|Miss|Dr)\\.? )?(?:(?:\\d{2,6} ?(?:${NAME}(?: ${NAME})?)?)|(?:${NAME}(?: ${NAME})?(?: \\(?\\d{3,6}\\b\\)?)?))`,
      'u',
    ),
    kind: 'official',
    confidence: 0.93,
    rule: 'named officer or councillor',
  },
  (value) =>
    !/ (?:To|Note|Attending|Attended|Scheme|Team|Unit|Report|Patrol|Office|Training|Crime|Log|Visit|Will|The|And|Duty|Band|Road|Street)$/i.test(
      value,
    ),
);

/** A named person just after the title of a public job, which itself stays outside: "housing officer Trent Mowbray". */
const namedOfficial: Rule = byPattern({
  pattern: new RegExp(
    `\\b(?:[Oo]fficer|[Ww]arden|[Nn]urse|GP|[Hh]ead ?teacher|[Ss]ocial [Ww]orker|SW|[Ss]upport [Ww]orker|[Kk]ey ?worker|EHO|HV|[Mm]idwife|[Mm]anager for housing|CPN|IDVA|ISVA|OIC|OiC|[Cc]o-?ordinator|[Ii]nspector|[Cc]rew [Mm]anager|[Ww]atch [Mm]anager|[Ss]tation [Mm]anager|[Cc]aseworker|[Pp]robation|YOT [Ww]orker)[,:]? (?:is )?(?<value>(?:Dr |Mrs? |Ms |Miss )?${NAME} ${NAME}|(?:Dr|Mrs?|Ms|Miss) ${NAME})(?! (?:Road|Rd|Street|Avenue|Close|House|Court|School|Team|Lane))`,
    'u',
  ),
  kind: 'official',
  confidence: 0.8,
  rule: 'named official',
});

/** A collar number alone, said to be one. */
const collarNumber: Rule = byPattern({
  pattern:
    /\b(?:collar(?: ?(?:no|number|num))?|shoulder number|officer)[.: ]{1,3}(?<value>\d{3,6})\b|(?<=\b(?:completed|reported|attended|done|seen|taken|submitted|oic|OIC|visited) (?:by |to |is )?)[12]?\d{4}(?=[.,;)]|$)(?!\.\d|,\d)|(?<=[.!?] )[12]\d{4}(?= (?:to|took|attended|will|has|had|spoke|dealing|on|completed|conducted|visited)\b|\.?$)/i,
  kind: 'official',
  confidence: 0.85,
  rule: 'collar number',
});

export const officialRules: readonly Rule[] = [rankedOfficial, namedOfficial, collarNumber];
