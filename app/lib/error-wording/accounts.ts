import type { Wording } from './wording';

/** Refusals of the commands of accounts. */
export const accounts = {
  invitation_unknown: {
    status: 404,
    title: 'This invitation does not exist',
    todo: 'Copy the whole link from the message, or ask the person who invited you for another.',
    log: 'no invitation with this token',
  },
  invitation_of_another: {
    status: 403,
    title: 'This invitation is for another address',
    todo: 'Sign out, then open the link again and sign in with the address it was sent to.',
    log: 'invitation of another address',
  },
  invitation_used: {
    status: 409,
    title: 'This invitation has been used',
    todo: 'The person has joined already. To end their access, end their post.',
    log: 'invitation already accepted',
  },
  invitation_withdrawn: {
    status: 409,
    title: 'This invitation has been withdrawn',
    todo: 'Ask the person who invited you for another.',
    log: 'invitation withdrawn',
  },
  invitation_expired: {
    status: 409,
    title: 'This invitation is too old',
    todo: 'Ask the person who invited you for another.',
    log: 'invitation expired',
  },
  account_disabled: {
    status: 403,
    title: 'This account is disabled',
    todo: 'Ask your PRIME administrator.',
    log: 'account disabled',
  },
  email_unconfirmed: {
    status: 403,
    title: 'Confirm your address first',
    todo: 'We have sent you a message. Follow its link, then open your invitation again and sign in.',
    log: 'the sign-in service wants the address confirmed',
  },
  email_invalid: {
    status: 400,
    title: 'The e-mail address is not complete',
    todo: 'Enter an e-mail address in the correct format, like name@example.org.',
    log: 'e-mail address malformed',
  },
  name_missing: {
    status: 400,
    title: 'The name is missing',
    todo: 'Enter the name as colleagues should see it, in 120 characters or fewer.',
    log: 'name missing or too long',
  },
  unit_unknown: {
    status: 404,
    title: 'There is no such unit',
    todo: 'Choose a unit from the list. It may have been closed in the meantime.',
    log: 'unit unknown or its organisation ended',
  },
  role_unfit: {
    status: 400,
    title: 'This role does not fit the organisation',
    todo: 'Police roles are for police organisations; partner and partner lead are for all others.',
    log: 'role does not fit the kind of organisation',
  },
  role_not_yours_to_give: {
    status: 403,
    title: 'You cannot give this role',
    todo: 'You can invite partners and partner leads of your own organisation.',
    log: 'partner lead gave another role',
  },
  force_missing: {
    status: 400,
    title: 'The force is missing',
    todo: 'Choose the force whose work this person may see.',
    log: 'no force for a post that needs one',
  },
  end_date_missing: {
    status: 400,
    title: 'An auditor’s post needs an end',
    todo: 'Enter the day on which it ends.',
    log: 'auditor without end date',
  },
  end_date_past: {
    status: 400,
    title: 'The end lies in the past',
    todo: 'Enter a day after today, or none.',
    log: 'end date not in the future',
  },
  area_unfit: {
    status: 400,
    title: 'An area does not fit',
    todo: 'Choose neighbourhoods and districts of the same force, or districts that the organisation covers.',
    log: 'neighbourhood or district not of the post',
  },
  already_member: {
    status: 409,
    title: 'This person already has this post',
    todo: 'Look them up among the people. To change what they do, end the post and invite them to another.',
    log: 'post exists',
  },
  not_your_organisation: {
    status: 403,
    title: 'This is not your organisation',
    todo: 'A partner lead looks after the people of their own organisation. Ask your PRIME administrator.',
    log: 'partner lead of another organisation',
  },
  not_your_force: {
    status: 403,
    title: 'This belongs to another force',
    todo: 'An administrator looks after the people and partners of their own force. Ask that force’s administrator.',
    log: 'administrator of another force',
  },
  site_address_invalid: {
    status: 400,
    title: 'PRIME does not know its own address',
    todo: 'Ask your administrator to set SITE_URL to the address people open, like https://prime.example.org.',
    log: 'site address malformed',
  },
} as const satisfies Record<string, Wording>;
