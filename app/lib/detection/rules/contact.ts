import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { byPattern, type Rule } from '../finding';

/** Numbers that belong to everybody: 101, 111, 999, Crimestoppers, the Samaritans, Childline, the anti-terrorist line. */
const PUBLIC_NUMBERS = new Set([
  '0800555111',
  '116123',
  '08001111',
  '0800789321',
  '08081689111',
  '08082000247',
]);

/** Ofcom's ranges for drama, which no numbering plan holds to be possible. */
const DRAMA =
  /^(?:07700900\d{3}|01632960\d{3}|0(?:113|114|115|116|117|118|121|131|141|151|161|191)4960\d{3}|02079460\d{3}|02890180\d{3}|02920180\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3})$/;

const national = (value: string) =>
  value
    .replace(/(?:ext|extn|x)\.?\s*\d+$/i, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044)0?/, '0');

/** Whether a run of digits with the usual spacings is a telephone number of the United Kingdom or, with `+`, of anywhere. */
function isPersonalPhone(value: string): boolean {
  const digits = national(value);
  if (PUBLIC_NUMBERS.has(digits)) return false;
  if (DRAMA.test(digits)) return true;
  return (
    parsePhoneNumberFromString(digits, 'GB')?.isPossible() === true &&
    /^(?:0[1-9]\d{8,9}|\+\d{8,15})$/.test(digits)
  );
}

const phone: Rule = byPattern(
  {
    pattern:
      /(?<![\d/+.\w])(?:\+\d{1,3}|\((?=[\d +]{2,8}\))0|0)(?:(?!\. )[\d() .-]){8,18}\d(?:\s?(?:ext|extn|x)\.?\s?\d{1,5})?(?!\d)/i,
    kind: 'phone',
    confidence: 0.97,
    rule: 'telephone number',
  },
  isPersonalPhone,
);

/** A number said to be one, though no plan knows it: a digit too many or too few. */
const namedPhone: Rule = byPattern({
  pattern:
    /\b(?:tel|telephone|phone|mob|mobile|landline|ring|call|text|whatsapp)(?: no| number)?(?: is| on)?[.:]? ?(?<value>\(?0[\d() .-]{7,16}\d)(?!\d)/i,
  kind: 'phone',
  confidence: 0.9,
  rule: 'telephone number',
});

/** A mobile number with strokes or stops between its groups, "07700/900/789"; a number of a town with a digit too many. */
const strokedPhone: Rule = byPattern({
  pattern: /(?<![\d/.])(?:07\d{3}[/. -]\d{3}[/. -]\d{3}|0[12]\d{3} \d{3} \d{3,4})(?![\d/])/,
  kind: 'phone',
  confidence: 0.95,
  rule: 'telephone number',
});

/** Local numbers without their area code, where the text says that they are telephone numbers. */
const localPhone: Rule = byPattern({
  pattern:
    /\b(?:tel|telephone|phone|mob|mobile|ring|call|text|contact|whatsapp)(?: no| number)?(?: is)?[.:]? (?:on )?(?<value>\d{2,5}[ -]?\d{3}[ -]?\d{3,4}(?!\d))/i,
  kind: 'phone',
  confidence: 0.9,
  rule: 'telephone number',
});

/** A public body's common letter box ("asb@portsmouth.gov.uk") is nobody's; an officer's own has the parts of a name. */
const isSomebodys = (value: string): boolean =>
  !/^[a-z]+(?:-?[a-z]+)?@[\w.-]*(?:gov|police|nhs|mod|parliament)\.uk$/i.test(value);

const email: Rule = byPattern(
  {
    pattern: /(?<![\w.+'-])[\w.+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u,
    needs: /@/,
    kind: 'email',
    confidence: 0.99,
    rule: 'email address',
  },
  isSomebodys,
);

/** An address written so that machines miss it: "dan dot smith at example dot com". */
const disguisedEmail: Rule = byPattern({
  pattern:
    /\b(?!\w{1,12} at \w{1,20} dot \w{1,20} at )[\w-]{1,40}(?:(?: dot |\.)[\w-]{1,40}){0,3}(?: ?[[(]at[\])] ?| at )[\w-]{1,40}(?:(?: ?[[({] ?dot ?[\])}] ?| dot )[\w-]{1,20}){1,3}\b/i,
  needs: / dot |[[({] ?dot/i,
  kind: 'email',
  confidence: 0.9,
  rule: 'email address',
});

const spacedEmail: Rule = byPattern(
  {
    pattern:
      /(?<![\w.+'-])(?!(?:user|username|insta|instagram|snap|snapchat|tiktok|twitter|telegram|handle|account|acct|as|is|on|by|at|from|to) @)[\w.+'-]{1,64}(?:@ ?| @ )[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/i,
    needs: /@/,
    kind: 'email',
    confidence: 0.9,
    rule: 'email address',
  },
  isSomebodys,
);
const bracketedEmail: Rule = byPattern({
  pattern:
    /(?<![\w.])[\w.+-]{1,40}(?: ?[[({] ?dot ?[\])}] ?[\w-]{1,40}){0,3} ?[[({] ?at ?[\])}] ?[\w-]{1,40}(?:(?:\.| ?[[({] ?dot ?[\])}] ?)[\w-]{1,20}){1,3}/i,
  needs: /[[({] ?at ?[\])}]/i,
  kind: 'email',
  confidence: 0.95,
  rule: 'email address',
});

const PUBLIC_SITES = /(?:police|gov|nhs|council|(?:^@?|[./])hants(?!_)|crimestoppers|neighbourhood)/i;

const handle: Rule = byPattern(
  { pattern: /(?<![\w.@])@[\w.]{2,40}\w/, kind: 'social', confidence: 0.9, rule: 'user name' },
  (value) => !PUBLIC_SITES.test(value),
);

const profile: Rule = byPattern(
  {
    pattern:
      /(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|insta|twitter|x|tiktok|snapchat|linkedin|youtube|t)\.(?:com|me)\/[\w.@/=?-]{1,80}[\w/]/i,
    kind: 'social',
    confidence: 0.95,
    rule: 'profile address',
  },
  (value) => !PUBLIC_SITES.test(value),
);

/** A person's page on any site: "…/users/show/88120417", "…/u/dee_79". */
const pageOfUser: Rule = byPattern(
  {
    pattern:
      /(?<![\w.@/-])(?:https?:\/\/)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\/(?:users?|u|profiles?|members?|people|person|in|sellers?|usr|channel|@)[/@][\w.@/=?-]{1,60}[\w/]/i,
    needs: /\w\/\w/,
    kind: 'social',
    confidence: 0.9,
    rule: 'profile address',
  },
  (value) => !PUBLIC_SITES.test(value),
);

/** "Account gossyscraps26 on TikTok": a name with digits and where it is used. */
/** "sells on facebook as Lee Lee Bargains": what somebody calls themselves there. */
const callsThemselves: Rule = byPattern({
  pattern:
    /\bon (?:facebook|fb|insta(?:gram)?|tik ?tok|snap(?:chat)?|vinted|ebay|gumtree|marketplace|telegram|whatsapp)(?:,)? (?:as|under|called|known as) ["']?(?<value>\p{Lu}[\p{L}\d'_-]*(?: \p{Lu}[\p{L}\d'_-]*){0,4})/iu,
  kind: 'social',
  confidence: 0.66,
  rule: 'user name',
  needs: / (?:as|under|called|known) /i,
});

const accountOn: Rule = byPattern({
  pattern:
    /(?<![\w@.])(?<value>(?=[\w.-]{0,30}\d)[a-z][\w.-]{4,30}\w)(?= on (?:tik ?tok|snap(?:chat)?|insta(?:gram)?|facebook|fb|x|twitter|telegram|discord|vinted|ebay|gumtree|reddit|youtube)\b)/i,
  kind: 'social',
  confidence: 0.75,
  rule: 'user name',
});

const userName: Rule = byPattern({
  pattern:
    /\b(?:snapchat|snap|insta|instagram|ig|facebook|fb|twitter|tiktok|telegram|kik|wechat|discord|xbox|psn|vinted|ebay|onlyfans|reddit|signal|whatsapp|grindr|tinder|insta account|username|user name|handle|gamertag)(?: name| account| user| id)?(?: is| as)?[:=]? "?(?!with\b)(?<value>(?=[\w.-]{0,40}(?:[\d_]|\.\w))[a-z][\w.-]{2,40}\w|(?<=(?:user|username|handle|account|gamertag|id)(?: is)?[:=]? "?)[a-z][\w.-]{3,40}(?<![aeiou]ing))(?!\w)/i,
  kind: 'social',
  confidence: 0.85,
  rule: 'user name',
});

/** What only a user name looks like: small letters with an underscore in them. */
const shapedUserName: Rule = byPattern(
  {
    pattern:
      /(?<![\w@./-])(?=[a-z0-9.]{0,30}_)(?=[a-z0-9._]{0,30}[a-z])[a-z0-9][a-z0-9._]{2,38}\w(?![\w@/])/i,
    needs: /_/,
    kind: 'social',
    confidence: 0.8,
    rule: 'user name',
  },
  (value) => !/\.(?:jpe?g|png|pdf|docx?|xlsx?|mp4|mov|csv|heic)$/.test(value),
);

/** A handle in quotation marks: "void.kitten". */
const quotedUserName: Rule = byPattern({
  pattern:
    /(?<=")(?:[a-z0-9]{2,20}[._][a-z0-9._]{2,20}|(?=[^"]{0,40}\d)\p{L}[\p{L}\d]{1,20}(?:[._][\p{L}\d]{1,20}){1,4})(?=")/u,
  kind: 'social',
  confidence: 0.7,
  rule: 'user name',
});

/** "u/drayout2026": who somebody is on Reddit. */
const redditor: Rule = byPattern({
  pattern: /(?<![\w/])u\/[\w-]{3,20}(?![\w/-])/,
  kind: 'social',
  confidence: 0.85,
  rule: 'user name',
  needs: /u\//,
});

export const contactRules: readonly Rule[] = [
  phone,
  namedPhone,
  strokedPhone,
  localPhone,
  email,
  disguisedEmail,
  spacedEmail,
  bracketedEmail,
  handle,
  profile,
  pageOfUser,
  accountOn,
  callsThemselves,
  userName,
  redditor,
  shapedUserName,
  quotedUserName,
];
