// Written by `npm run generate` from the OpenAPI file; not by hand.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /**
     * @description A language of the site.
     * @enum {string}
     */
    Locale: 'en' | 'zh'
    /**
     * Format: date-time
     * @description An instant in UTC, ISO 8601.
     */
    Instant: string
    /** @description A day of the calendar, YYYY-MM-DD. */
    Day: string
    /** @description An absolute address. */
    Address: string
    /** @description ISO 3166, two letters. */
    Country: string
    /** @description Safe HTML, and the same words as plain text. */
    RichText: {
      html: string
      text: string
    }
    /** @description Stands under every English text and under no Chinese one: show it with the text. `original` is where the Chinese can be read. */
    Disclaimer: {
      text: string
      prevailingLanguage: components['schemas']['Locale']
      original?: components['schemas']['Alternate']
    }
    /** @description Said of a text that was withdrawn, in the approver’s words. */
    Notice: {
      /** @enum {string} */
      kind: 'withdrawn' | 'gone'
      reason: string | null
      since: components['schemas']['Instant']
    }
    /** @description The same in another language. */
    Alternate: {
      locale: components['schemas']['Locale']
      href: components['schemas']['Address']
    }
    /** @description Addresses, all absolute; `html` is null where the site has no page. */
    Links: {
      self: components['schemas']['Address']
      html: components['schemas']['Address'] | null
      alternates: components['schemas']['Alternate'][]
    }
    /** @description Another document inside an answer, as its own publication says it; title null when it is gone. */
    Card: {
      type: string
      id: string
      slug: string | null
      title: string | null
      notice?: components['schemas']['Notice']
      /** @constant */
      gone?: true
      links: {
        self: components['schemas']['Address'] | null
      }
    }
    /** @description A picture or file; its bytes are public as long as a publication names them. */
    Media: {
      /** @constant */
      type: 'media'
      id: string
      filename: string
      url: components['schemas']['Address']
      mimeType?: string
      filesize?: number
      width?: number
      height?: number
      alt?: string
      caption?: string
      credit?: {
        photographer?: string
        agency?: string
      }
      rights?: string
      licence?: string
      sizes?: {
        [key: string]: {
          url: components['schemas']['Address']
          mimeType?: string
          filesize?: number
          width?: number
          height?: number
        }
      }
      notice?: components['schemas']['Notice']
    }
    /** @description A picture, or the card of one that is gone. */
    MediaOrCard: components['schemas']['Media'] | components['schemas']['Card']
    /** @description One entry of the public history; notes that were put right stay readable. */
    ChangeNote: {
      at: components['schemas']['Instant']
      kind: string
      note?: string
      formerNotes?: {
        note?: string
        until: components['schemas']['Instant']
      }[]
    }
    /** @description One public text of a document. */
    VersionEntry: {
      number: number
      publishedAt: components['schemas']['Instant']
      until: components['schemas']['Instant'] | null
      isCurrent: boolean
      fingerprint: string
      notice?: components['schemas']['Notice']
      links: {
        self: components['schemas']['Address']
      }
    }
    /** @description One change of what the public reads; it names the text and says nothing of it. `shownBy` are other documents whose answers show it. */
    Change: {
      number: number
      at: components['schemas']['Instant']
      /** @enum {string} */
      kind: 'published' | 'changed' | 'amended' | 'withdrawn' | 'restored' | 'gone' | 'redirected'
      type: string
      id: string
      locale: components['schemas']['Locale']
      slug: string | null
      formerSlug?: string
      fingerprint: string | null
      shownBy: {
        type: string
        id: string
      }[]
      links: {
        self: components['schemas']['Address'] | null
      }
    }
    /** @description Every error, after RFC 9457; `code` is stable, `title` and `detail` are for people. */
    Problem: {
      type: string
      title: string
      status: number
      code: string
      detail: string
      errors?: {
        code: string
        parameter: string
        message: string
      }[]
      alternates?: components['schemas']['Alternate'][]
      reason?: string | null
      since?: string
    }
    LeaderActivityItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      kind?: string
      status?: string
      leaders?: {
        leader?: components['schemas']['Card']
        postAtTheTime?: string
      }[]
      dialogue?: components['schemas']['Card']
      sideEvents?: components['schemas']['Card'][]
      stops?: {
        place?: string
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
      }[]
      dateline?: {
        city?: string
        date?: components['schemas']['Day']
        agency?: string
      }
      mentionedPeople?: {
        name?: string
        post?: string
        leader?: components['schemas']['Card']
      }[]
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      topics?: components['schemas']['Card'][]
      leadImage?: components['schemas']['MediaOrCard']
      gallery?: components['schemas']['MediaOrCard'][]
      attachments?: components['schemas']['MediaOrCard'][]
      byline?: {
        reporter?: string
        photographer?: string
        agency?: string
        sourceReporter?: string
      }
      related?: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leader-activities'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    LeaderActivity: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      body?: components['schemas']['RichText']
      kind?: string
      status?: string
      leaders?: {
        leader?: components['schemas']['Card']
        postAtTheTime?: string
      }[]
      dialogue?: components['schemas']['Card']
      sideEvents?: components['schemas']['Card'][]
      stops?: {
        place?: string
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
      }[]
      dateline?: {
        city?: string
        date?: components['schemas']['Day']
        agency?: string
      }
      mentionedPeople?: {
        name?: string
        post?: string
        leader?: components['schemas']['Card']
      }[]
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      topics?: components['schemas']['Card'][]
      leadImage?: components['schemas']['MediaOrCard']
      gallery?: components['schemas']['MediaOrCard'][]
      attachments?: components['schemas']['MediaOrCard'][]
      byline?: {
        reporter?: string
        photographer?: string
        agency?: string
        sourceReporter?: string
      }
      related?: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leader-activities'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    LeaderActivityVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      body?: components['schemas']['RichText']
      kind?: string
      status?: string
      leaders?: {
        leader?: components['schemas']['Card']
        postAtTheTime?: string
      }[]
      dialogue?: components['schemas']['Card']
      sideEvents?: components['schemas']['Card'][]
      stops?: {
        place?: string
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
      }[]
      dateline?: {
        city?: string
        date?: components['schemas']['Day']
        agency?: string
      }
      mentionedPeople?: {
        name?: string
        post?: string
        leader?: components['schemas']['Card']
      }[]
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      topics?: components['schemas']['Card'][]
      leadImage?: components['schemas']['MediaOrCard']
      gallery?: components['schemas']['MediaOrCard'][]
      attachments?: components['schemas']['MediaOrCard'][]
      byline?: {
        reporter?: string
        photographer?: string
        agency?: string
        sourceReporter?: string
      }
      related?: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leader-activities'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    DialogueItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      shortTitle?: string
      acronym?: string
      series?: components['schemas']['Card']
      ordinal?: number
      level?: string
      rank?: string
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      themes?: {
        text?: string
      }[]
      agenda?: {
        text?: string
      }[]
      guidingStatement?: string
      basis?: {
        agreement?: string
        dateText?: string
      }
      statedSideEventCount?: number
      nextSession?: {
        ordinal?: number
        host?: string
        year?: number
      }
      currentUntil?: components['schemas']['Day']
      sideEvents: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'dialogues'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Dialogue: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      shortTitle?: string
      acronym?: string
      series?: components['schemas']['Card']
      ordinal?: number
      level?: string
      rank?: string
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      themes?: {
        text?: string
      }[]
      agenda?: {
        text?: string
      }[]
      guidingStatement?: string
      basis?: {
        agreement?: string
        dateText?: string
      }
      statedSideEventCount?: number
      nextSession?: {
        ordinal?: number
        host?: string
        year?: number
      }
      currentUntil?: components['schemas']['Day']
      sideEvents: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'dialogues'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    DialogueVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      shortTitle?: string
      acronym?: string
      series?: components['schemas']['Card']
      ordinal?: number
      level?: string
      rank?: string
      countries?: components['schemas']['Country'][]
      blocs?: components['schemas']['Card'][]
      themes?: {
        text?: string
      }[]
      agenda?: {
        text?: string
      }[]
      guidingStatement?: string
      basis?: {
        agreement?: string
        dateText?: string
      }
      statedSideEventCount?: number
      nextSession?: {
        ordinal?: number
        host?: string
        year?: number
      }
      currentUntil?: components['schemas']['Day']
      sideEvents: components['schemas']['Card'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'dialogues'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    SideEventItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      dialogue?: components['schemas']['Card']
      kind?: string
      order?: number
      topics?: components['schemas']['Card'][]
      documents?: components['schemas']['MediaOrCard'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'side-events'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    SideEvent: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      dialogue?: components['schemas']['Card']
      kind?: string
      order?: number
      topics?: components['schemas']['Card'][]
      documents?: components['schemas']['MediaOrCard'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'side-events'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    SideEventVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      event?: {
        start?: components['schemas']['Day']
        end?: components['schemas']['Day']
        precision?: string
        dateText?: string
      }
      place?: {
        venue?: string
        city?: string
        region?: string
        country?: components['schemas']['Country']
        mode?: string
      }
      participants?: {
        name?: string
        leader?: components['schemas']['Card']
        post?: string
        organisation?: components['schemas']['Card']
        country?: components['schemas']['Country']
        side?: string
        functions?: string[]
      }[]
      organisations?: {
        organisation?: components['schemas']['Card']
        role?: string
      }[]
      outcomes?: {
        kind?: string
        text?: string
        organisation?: components['schemas']['Card']
        witnesses?: string
        document?: components['schemas']['MediaOrCard']
      }[]
      statements?: {
        speaker?: string
        kind?: string
        text?: string
      }[]
      dialogue?: components['schemas']['Card']
      kind?: string
      order?: number
      topics?: components['schemas']['Card'][]
      documents?: components['schemas']['MediaOrCard'][]
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'side-events'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    LeaderItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      familyName?: string
      givenName?: string
      nameOrder?: string
      otherSpellings?: {
        name?: string
      }[]
      honorific?: string
      side?: string
      appointments?: {
        post?: string
        organisation?: components['schemas']['Card']
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
        isActing?: boolean
        order?: number
      }[]
      country?: components['schemas']['Country']
      portrait?: components['schemas']['MediaOrCard']
      biography?: components['schemas']['RichText']
      responsibilities?: string
      isCurrent?: boolean
      listOrder?: number
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leaders'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Leader: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      familyName?: string
      givenName?: string
      nameOrder?: string
      otherSpellings?: {
        name?: string
      }[]
      honorific?: string
      side?: string
      appointments?: {
        post?: string
        organisation?: components['schemas']['Card']
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
        isActing?: boolean
        order?: number
      }[]
      country?: components['schemas']['Country']
      portrait?: components['schemas']['MediaOrCard']
      biography?: components['schemas']['RichText']
      responsibilities?: string
      isCurrent?: boolean
      listOrder?: number
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leaders'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    LeaderVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      familyName?: string
      givenName?: string
      nameOrder?: string
      otherSpellings?: {
        name?: string
      }[]
      honorific?: string
      side?: string
      appointments?: {
        post?: string
        organisation?: components['schemas']['Card']
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
        isActing?: boolean
        order?: number
      }[]
      country?: components['schemas']['Country']
      portrait?: components['schemas']['MediaOrCard']
      biography?: components['schemas']['RichText']
      responsibilities?: string
      isCurrent?: boolean
      listOrder?: number
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'leaders'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    OrganisationItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      acronym?: string
      otherNames?: {
        name?: string
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
      }[]
      acceptedSpellings?: {
        name?: string
      }[]
      kind?: string
      country?: components['schemas']['Country']
      parent?: components['schemas']['Card']
      replacedBy?: components['schemas']['Card']
      closedOn?: components['schemas']['Day']
      description?: string
      website?: components['schemas']['Address']
      logo?: components['schemas']['MediaOrCard']
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'organisations'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Organisation: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      acronym?: string
      otherNames?: {
        name?: string
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
      }[]
      acceptedSpellings?: {
        name?: string
      }[]
      kind?: string
      country?: components['schemas']['Country']
      parent?: components['schemas']['Card']
      replacedBy?: components['schemas']['Card']
      closedOn?: components['schemas']['Day']
      description?: string
      website?: components['schemas']['Address']
      logo?: components['schemas']['MediaOrCard']
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'organisations'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    OrganisationVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      nativeName?: string
      acronym?: string
      otherNames?: {
        name?: string
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
      }[]
      acceptedSpellings?: {
        name?: string
      }[]
      kind?: string
      country?: components['schemas']['Country']
      parent?: components['schemas']['Card']
      replacedBy?: components['schemas']['Card']
      closedOn?: components['schemas']['Day']
      description?: string
      website?: components['schemas']['Address']
      logo?: components['schemas']['MediaOrCard']
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'organisations'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    TopicItem: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      parent?: components['schemas']['Card']
      synonyms?: {
        term?: string
      }[]
      description?: string
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'topics'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Topic: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      parent?: components['schemas']['Card']
      synonyms?: {
        term?: string
      }[]
      description?: string
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'topics'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      included?: (
        | components['schemas']['LeaderActivityItem']
        | components['schemas']['DialogueItem']
        | components['schemas']['SideEventItem']
        | components['schemas']['LeaderItem']
        | components['schemas']['OrganisationItem']
        | components['schemas']['TopicItem']
      )[]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    TopicVersion: {
      summary?: string
      translation?: {
        status?: string
        sourceLanguage?: components['schemas']['Locale']
        sourceAddress?: components['schemas']['Address']
        sourceFingerprint?: string
      }
      legacy?: {
        address?: string
        publishedAt?: components['schemas']['Day']
      }
      parent?: components['schemas']['Card']
      synonyms?: {
        term?: string
      }[]
      description?: string
      /**
       * @description Which of the types it is.
       * @constant
       */
      type: 'topics'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When it first went out here. */
      firstPublishedAt: components['schemas']['Instant']
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      /** @description What was changed from edition to edition, newest first. */
      changeNotes: components['schemas']['ChangeNote'][]
      links: components['schemas']['Links']
      version: {
        number: number
        publishedAt: components['schemas']['Instant']
        until: components['schemas']['Instant'] | null
        isCurrent: boolean
      }
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Site: {
      /** @constant */
      type: 'site'
      locale: components['schemas']['Locale']
      title: string | null
      ministry?: {
        type: string
        id: string
        slug: string | null
        title: string | null
        notice?: components['schemas']['Notice']
        /** @constant */
        gone?: true
        links: {
          self: components['schemas']['Address'] | null
        }
        acronym?: string
      }
      timeZone: string
      hotKeywords: {
        term?: string
        url?: components['schemas']['Address']
        from?: components['schemas']['Day']
        to?: components['schemas']['Day']
      }[]
      copyright?: {
        holder?: string
        firstYear?: string
        lastYear?: string
      }
      rightsStatement?: string
      registration?: {
        number?: string
        fullForm?: string
        url?: components['schemas']['Address']
      }
      publicSecurityFiling?: string
      siteIdentificationCode?: string
      footerLinks: {
        label?: string
        url?: components['schemas']['Address']
      }[]
      pressContact?: string
      disclaimer?: components['schemas']['Disclaimer']
      fingerprint?: string
      publishedAt?: components['schemas']['Instant']
      updatedAt?: components['schemas']['Instant']
      links: components['schemas']['Links']
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    SearchResults: {
      data: components['schemas']['SearchHit'][]
      total: number
      facets: {
        type: {
          value: string
          count: number
        }[]
        year: {
          value: string
          count: number
        }[]
      }
      elsewhere?: {
        locale: components['schemas']['Locale']
        total: number
        href: components['schemas']['Address']
      }[]
      page: {
        next: string | null
      }
    }
    SearchHit: {
      /**
       * @description Which of the types it is.
       * @enum {string}
       */
      type:
        'leader-activities' | 'dialogues' | 'side-events' | 'leaders' | 'organisations' | 'topics'
      /** @description Stays for good. */
      id: string
      /** @description Last part of the address; can change, and the old one leads to the new one. */
      slug: string
      /** @description The language of everything in it. */
      locale: components['schemas']['Locale']
      title: string
      /** @description With every English text, never with a Chinese one. Show it with the text. */
      disclaimer?: components['schemas']['Disclaimer']
      /** @description There while the text is withdrawn. */
      notice?: components['schemas']['Notice']
      /** @description SHA-256 of the approved content, in all languages. */
      fingerprint: string
      /** @description When this edition went out. */
      publishedAt: components['schemas']['Instant']
      /** @description When anything of it last changed in public. */
      updatedAt: components['schemas']['Instant']
      /** @description The date to show and to sort by: of the original page for imported ones. */
      displayedAt: components['schemas']['Instant']
      links: components['schemas']['Links']
      summary?: string
      kind?: string
      highlights: components['schemas']['Highlight'][]
    } & (
      | {
          /** @constant */
          locale: 'en'
          disclaimer: components['schemas']['Disclaimer']
        }
      | {
          /** @constant */
          locale: 'zh'
          disclaimer?: never
        }
    )
    Highlight: {
      field: string
      text: string
      matches: [number, number][]
    }
    JsonFeed: {
      /** @constant */
      version: 'https://jsonfeed.org/version/1.1'
      title: string
      home_page_url: components['schemas']['Address']
      feed_url: components['schemas']['Address']
      description: string
      language: components['schemas']['Locale']
      authors: {
        name: string
      }[]
      _communique?: {
        rights: string
      }
      items: {
        id: string
        url: components['schemas']['Address']
        title: string
        content_html: string
        summary: string
        language: components['schemas']['Locale']
        date_published: components['schemas']['Instant']
        date_modified: components['schemas']['Instant']
        authors?: {
          name: string
        }[]
        tags?: string[]
        image?: components['schemas']['Address']
        attachments?: {
          url: components['schemas']['Address']
          mime_type: string
          title?: string
          size_in_bytes?: number
        }[]
        _communique?: {
          disclaimer?: components['schemas']['Disclaimer']
          notice?: components['schemas']['Notice']
        }
      }[]
    }
    LinkedData: {
      /** @constant */
      '@context': 'https://schema.org'
      '@type': string
      mainEntityOfPage: {
        '@type': string
      } & {
        [key: string]: unknown
      }
    } & {
      [key: string]: unknown
    }
    OpenApi: {
      [key: string]: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export type operations = Record<string, never>
