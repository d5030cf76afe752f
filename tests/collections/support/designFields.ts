const shared = `event event.start event.end event.precision:select event.dateText:L
  place place.venue:L place.city:L place.region:L place.country:select place.mode:select
  participants[] participants.name:L participants.leader>leaders participants.post:L
  participants.organisation>organisations participants.country:select participants.side:select
  participants.functions:select:many
  organisations[] organisations.organisation>organisations organisations.role:select
  outcomes[] outcomes.kind:select outcomes.text:L outcomes.organisation>organisations
  outcomes.witnesses:L outcomes.document>media
  statements[] statements.speaker:L statements.kind:select statements.text:L`

const everyPublic = `title:L:* slug:* summary:L:textarea disclaimer disclaimer.wording:*
  disclaimer.importedText:textarea translation translation.status:select
  translation.sourceLanguage:select translation.sourceAddress translation.sourceFingerprint
  legacy legacy.address legacy.documentNumber legacy.rawText legacy.checksum legacy.importerVersion
  legacy.publishedAt legacy.breadcrumb[] legacy.breadcrumb.label legacy.warnings[]
  legacy.warnings.code legacy.warnings.field legacy.warnings.message`

/**
 * The fields of the content model, by collection. `:L` localized, `:*` needed at submit, `[]` rows,
 * `>` relation or upload, `:many` more than one, `:select` and the like the type where it matters.
 */
export const designFields: Readonly<Record<string, string>> = {
  'leader-activities': `${everyPublic} ${shared} body:L:richText:* kind:select:* status:select
    leaders[] leaders.leader>leaders:* leaders.postAtTheTime:L:* dialogue>dialogues
    sideEvents>side-events:many stops[] stops.place stops.start stops.end dateline dateline.city:L
    dateline.date dateline.agency mentionedPeople[] mentionedPeople.name:L mentionedPeople.post:L
    mentionedPeople.leader>leaders countries:select:many blocs>organisations:many topics>topics:many
    leadImage>media gallery>media:many attachments>media:many byline byline.reporter
    byline.photographer byline.agency byline.sourceReporter related>leader-activities:many`,
  dialogues: `${everyPublic} ${shared} shortTitle:L acronym series>dialogues ordinal:number
    level:select rank:select countries:select:many blocs>organisations:many themes[] themes.text:L
    agenda[] agenda.text:L guidingStatement:L basis basis.agreement:L basis.dateText
    statedSideEventCount:number nextSession nextSession.ordinal nextSession.host:L nextSession.year
    currentUntil sideEvents:join`,
  'side-events': `${everyPublic} ${shared} dialogue>dialogues:* kind:select order:number
    topics>topics:many documents>media:many`,
  leaders: `${everyPublic} nativeName familyName givenName nameOrder:select otherSpellings[]
    otherSpellings.name honorific:L side:select:* appointments[] appointments.post:L
    appointments.organisation>organisations appointments.from appointments.to
    appointments.isActing:checkbox appointments.order:number country:select portrait>media
    biography:L:richText responsibilities:L isCurrent:checkbox listOrder:number`,
  organisations: `${everyPublic} nativeName acronym:L otherNames[] otherNames.name otherNames.from
    otherNames.to acceptedSpellings[] acceptedSpellings.name kind:select:* country:select
    parent>organisations replacedBy>organisations closedOn description:L website logo>media`,
  topics: `${everyPublic} parent>topics synonyms[] synonyms.term:L description:L`,
  media: `alt:L:* caption:L credit credit.photographer credit.agency peopleShown>leaders:many takenOn
    place:L rights licence expiresOn sha256`,
  'site-settings': `siteName:L ministry>organisations timeZone disclaimers[] disclaimers.key
    disclaimers.text:L disclaimers.prevailingLanguage disclaimers.inForceFrom hotKeywords[]
    hotKeywords.term:L hotKeywords.url hotKeywords.from hotKeywords.to copyright copyright.holder:L
    copyright.firstYear copyright.lastYear rightsStatement:L registration registration.number
    registration.fullForm registration.url publicSecurityFiling siteIdentificationCode footerLinks[]
    footerLinks.label:L footerLinks.url pressContact:L formerHosts[] formerHosts.host`,
}
