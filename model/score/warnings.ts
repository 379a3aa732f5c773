// What a manager must be told, as data: the interface words it in the reader's language and links it to
// its place. Nothing here is money.

/** One thing to look at. `roleId`, `personId` and `providerId` say where it occurs. */
export type Warning =
  | { readonly code: 'role-without-holder'; readonly roleId: string }
  | { readonly code: 'single-holder'; readonly roleId: string; readonly uncoveredHours: number }
  | { readonly code: 'lock-in'; readonly roleId: string; readonly providerId: string }
  | { readonly code: 'role-saturated'; readonly roleId: string; readonly load: number }
  | { readonly code: 'over-delegated'; readonly roleId: string; readonly share: number }
  | {
      readonly code: 'on-call-too-thin';
      readonly roleId: string;
      readonly people: number;
      readonly needed: number;
    }
  | { readonly code: 'off-hours-unstaffed'; readonly roleId: string }
  | {
      readonly code: 'not-autonomous';
      readonly roleId: string;
      readonly personId: string;
      readonly level: number;
    }
  | { readonly code: 'over-assigned'; readonly personId: string; readonly share: number }
  | { readonly code: 'overloaded'; readonly personId: string; readonly load: number }
  | { readonly code: 'long-contractor'; readonly personId: string; readonly months: number }
  | { readonly code: 'privileged-outsider'; readonly roleId: string; readonly holderId: string }
  | {
      readonly code: 'over-cap';
      readonly providerId: string;
      readonly contractId: string;
      readonly use: number;
    };

export type WarningCode = Warning['code'];
