/**
 * Every refusal of the workflow in one list: a stable code, the status class it sets over HTTP, and
 * the sentence an editor reads, the same in admin, API and mail. `{name}` is filled from `params`.
 */
export const refusalTable = {
  'signed-out': { status: 401, en: 'Sign in first.', zh: '请先登录。' },
  'not-found': { status: 404, en: 'There is no such document.', zh: '没有这份文档。' },
  'unknown-verb': {
    status: 404,
    en: 'There is no such step: {verb}.',
    zh: '没有这个步骤：{verb}。',
  },
  'expectation-missing': {
    status: 428,
    en: 'Say which text you decide on: send expected { sequence, fingerprint } or If-Match.',
    zh: '请说明您针对哪一版文本：发送 expected { sequence, fingerprint } 或 If-Match。',
  },
  stale: {
    status: 412,
    en: 'The text has changed since you looked at it. Read it again, then decide.',
    zh: '您查看之后文本已有改动，请重新阅读后再决定。',
  },
  'saved-meanwhile': {
    status: 412,
    en: '{names} saved this text after you read it, last at {at} UTC. Compare the two texts, then save again.',
    zh: '您读取之后，{names}保存了此文本（最近一次：{at} UTC）。请先比较两份文本，再保存。',
  },
  'moved-meanwhile': {
    status: 412,
    en: 'After you read this text it was {events} by {names}, last at {at} UTC. Look again before you save.',
    zh: '您读取之后，此文本已由{names}{events}（最近一次：{at} UTC）。请先查看，再保存。',
  },
  'if-match-invalid': {
    status: 400,
    en: 'If-Match must be * or the tag of a text as its ETag gives it, such as "4-<fingerprint>".',
    zh: 'If-Match 须为 *，或为 ETag 所给出的文本标记，如 "4-<指纹>"。',
  },
  'if-match-on-create': {
    status: 400,
    en: 'A text that is only being made cannot be compared with anything. Leave If-Match out.',
    zh: '新建文本无从比较，请勿发送 If-Match。',
  },
  'role-missing': {
    status: 403,
    en: 'This step is for: {roles}.',
    zh: '此步骤仅限：{roles}。',
  },
  'own-contribution': {
    status: 403,
    en: 'You worked on this text, so somebody else must approve it.',
    zh: '您参与了此文本的撰写，须由他人批准。',
  },
  'own-force': {
    status: 403,
    en: 'You published this text without approval, so somebody else must settle the review.',
    zh: '此文本由您强制发布，须由他人补审。',
  },
  'unknown-author': {
    status: 403,
    en: 'It is not known who wrote part of this text. An administrator must name the author first.',
    zh: '此文本部分内容的作者不明，须先由管理员指明作者。',
  },
  'role-too-new': {
    status: 403,
    en: 'You became {role} after this text was submitted, so somebody else must decide on it.',
    zh: '您在此文本提交之后才获得“{role}”角色，须由他人决定。',
  },
  'account-tied': {
    status: 403,
    en: 'A contributor to this text made or changed your account, or you theirs, so you do not count as a second person here.',
    zh: '此文本的撰写者与您之间曾有一方建立或更改对方的账户，因此您在此不算第二人。',
  },
  'own-roles': {
    status: 403,
    en: 'Nobody gives or takes roles of their own account. Ask another administrator.',
    zh: '任何人不得更改自己账户的角色，请联系其他管理员。',
  },
  'own-role-request': {
    status: 403,
    en: 'You asked for these roles, so another administrator must confirm them.',
    zh: '这些角色由您申请，须由另一位管理员确认。',
  },
  'administrators-tied': {
    status: 403,
    en: 'One of you and whoever asked for these roles made or changed the account of the other, so you do not count as a second administrator here. Another administrator, or whoever runs the server, must confirm.',
    zh: '您与申请人之间曾有一方建立或更改对方的账户，因此您在此不算第二位管理员。须由其他管理员或服务器管理人员确认。',
  },
  'second-administrator-needed': {
    status: 403,
    en: 'The roles {roles} need two administrators: ask for them, and another administrator confirms.',
    zh: '授予角色“{roles}”须经两位管理员：请先提出申请，再由另一位管理员确认。',
  },
  'no-second-administrator': {
    status: 409,
    en: 'There is no other administrator who could confirm. Give the roles directly; it is recorded.',
    zh: '没有其他管理员可以确认，请直接授予角色；系统会予以记录。',
  },
  'no-second-needed': {
    status: 422,
    en: 'These roles need nobody else: give or take them directly.',
    zh: '更改这些角色无须他人确认，请直接更改。',
  },
  'roles-requested-already': {
    status: 409,
    en: 'Roles were asked for already. They must be confirmed or declined first.',
    zh: '已有待确认的角色申请，须先确认或拒绝。',
  },
  'no-role-request': {
    status: 409,
    en: 'Nobody asked for roles for this account.',
    zh: '此账户没有待确认的角色申请。',
  },
  'requester-no-longer': {
    status: 409,
    en: 'Whoever asked for these roles is no administrator any more. Decline them and ask anew.',
    zh: '申请人已不再是管理员。请拒绝此申请并重新提出。',
  },
  'already-approved': {
    status: 409,
    en: 'You have approved this text already.',
    zh: '您已批准过此文本。',
  },
  'group-missing': {
    status: 403,
    en: 'The approvals that are open now are for people of: {groups}.',
    zh: '目前待批准的环节仅限以下小组成员：{groups}。',
  },
  'group-too-new': {
    status: 403,
    en: 'You joined {groups} after this text was submitted, so somebody else of the group must decide on it.',
    zh: '您在此文本提交之后才加入小组“{groups}”，须由该组其他成员决定。',
  },
  'stage-not-open': {
    status: 422,
    en: 'No approval of this stage is open: {stage}. Open now: {open}.',
    zh: '该审批环节目前未开放：{stage}。现开放：{open}。',
  },
  'stage-ambiguous': {
    status: 422,
    en: 'Your approval could count for several, so say for which stage and group: {open}.',
    zh: '您的批准可计入多个环节，请指明环节和小组：{open}。',
  },
  'rules-changed': {
    status: 409,
    en: 'The rules of approval have changed since this text was submitted, so its review has ended. Submit it again.',
    zh: '自此文本提交后审批规则已有变更，原审核已终止，请重新提交。',
  },
  'person-unknown': {
    status: 404,
    en: 'Nobody is known under this digest.',
    zh: '没有与此摘要相应的人员。',
  },
  'name-erased-already': {
    status: 409,
    en: 'The name of this person was erased already.',
    zh: '此人的姓名已被删除。',
  },
  'person-has-roles': {
    status: 409,
    en: 'This person still has roles. Take them all away first: without an account nobody can sign in any more.',
    zh: '此人仍有角色，请先取消其全部角色：账户删除后即无法登录。',
  },
  'reason-names-person': {
    status: 422,
    en: 'The reason stays on record for good, so it must not name the person.',
    zh: '理由将永久留存，不得写明此人姓名。',
  },
  'own-lock-out': {
    status: 422,
    en: 'You would not see this text any more yourself. Name yourself or one of your roles too.',
    zh: '您自己将无法再看到此文本。请将您本人或您的某个角色一并列入。',
  },
  'nobody-named': {
    status: 422,
    en: 'Say who may see this text: people, roles, or both.',
    zh: '请说明谁可以查看此文本：人员、角色或两者。',
  },
  'account-unknown': {
    status: 422,
    en: 'There is no account {account}.',
    zh: '没有账户 {account}。',
  },
  'not-limited': {
    status: 409,
    en: 'Everybody of the house sees this text.',
    zh: '此文本对全体人员可见。',
  },
  'cannot-be-limited': {
    status: 409,
    en: 'Who may see this text cannot be limited.',
    zh: '此文本不能限定可见范围。',
  },
  'question-through-limited': {
    status: 400,
    en: 'This question goes through texts of which you may not see all: {path}. Ask without it.',
    zh: '此查询经过您无权全部查看的文本：{path}。请去掉此条件。',
  },
  'not-a-contributor': {
    status: 403,
    en: 'Only somebody who worked on this text can do this.',
    zh: '只有参与此文本撰写的人可以这样做。',
  },
  'wrong-state': {
    status: 409,
    en: 'Not possible while the text is {state}; it must be {from}.',
    zh: '文本处于“{state}”时不可行，须为“{from}”。',
  },
  'wrong-public-state': {
    status: 409,
    en: 'Not possible while the public text is {state}; it must be {from}.',
    zh: '公开文本处于“{state}”时不可行，须为“{from}”。',
  },
  'cannot-be-taken-down': {
    status: 409,
    en: 'This text always stays public; publish a new edition instead.',
    zh: '此内容须一直公开，请改为发布新版。',
  },
  pinned: {
    status: 409,
    en: 'The text belongs to the release “{release}”, which is under way. Cancel that release first.',
    zh: '此文本属于正在进行的发布组合“{release}”，请先取消该组合。',
  },
  'release-closed': {
    status: 409,
    en: 'The release is {state}, so what is in it cannot be changed. Send it back or cancel it first, or make a new one.',
    zh: '发布组合处于“{state}”，不能更改其内容。请先退回或取消，或另建发布组合。',
  },
  'release-empty': {
    status: 422,
    en: 'A release needs at least one text.',
    zh: '发布组合至少须包含一份文本。',
  },
  'member-twice': {
    status: 422,
    en: 'The same text stands in the release twice: {target}.',
    zh: '发布组合中重复包含同一文本：{target}。',
  },
  'member-hidden': {
    status: 403,
    en: 'This release holds a text that you may not see, so somebody else must decide on it.',
    zh: '发布组合中有您无权查看的文本，须由他人决定。',
  },
  'member-not-pinned': {
    status: 409,
    en: 'A text of the release is no longer held by it: {target}. Cancel the release and submit it again.',
    zh: '发布组合中的文本已不再由该组合持有：{target}。请取消后重新提交。',
  },
  'edit-scheduled': {
    status: 409,
    en: 'The text is scheduled. Unschedule it before you edit.',
    zh: '文本已定时发布，请先取消定时再编辑。',
  },
  'edit-archived': {
    status: 409,
    en: 'The text is archived and cannot be edited.',
    zh: '文本已归档，不能编辑。',
  },
  'not-approved-content': {
    status: 409,
    en: 'What would go out is not what was approved.',
    zh: '将要发布的内容与获批内容不一致。',
  },
  'not-recorded-content': {
    status: 409,
    en: 'The text that lies here is not the one on record. Save it once, so that it has an author.',
    zh: '此处的文本与记录不一致，请先保存一次，以便记录作者。',
  },
  'comment-missing': {
    status: 422,
    en: 'Say what should change.',
    zh: '请说明需要修改之处。',
  },
  'reason-missing': {
    status: 422,
    en: 'Give a reason.',
    zh: '请说明理由。',
  },
  'reason-too-short': {
    status: 422,
    en: 'Give a reason of at least {minimum} characters.',
    zh: '理由至少须有 {minimum} 个字符。',
  },
  'change-note-missing': {
    status: 422,
    en: 'This text was public before: say in a change note what is new.',
    zh: '此文本曾公开发布：请在更改说明中写明新增或修改内容。',
  },
  'unknown-kind': {
    status: 422,
    en: 'The kind of change must be one of: major, minor, correction.',
    zh: '更改类别须为：major、minor、correction。',
  },
  'nothing-to-correct': {
    status: 422,
    en: 'A correction needs a text that is public now.',
    zh: '更正须以现行公开文本为前提。',
  },
  'time-missing': { status: 422, en: 'Say when.', zh: '请指定时间。' },
  'time-passed': { status: 422, en: 'The time must lie in the future.', zh: '时间须在将来。' },
  'time-zone-unknown': {
    status: 422,
    en: 'The time zone is not known.',
    zh: '无法识别该时区。',
  },
  'time-unreadable': {
    status: 422,
    en: 'The time cannot be read; write it as 2027-03-28T09:00.',
    zh: '无法识别该时间，请写成 2027-03-28T09:00 的形式。',
  },
  'time-zone-missing': {
    status: 422,
    en: 'Say in which time zone the time is meant, or give it with its offset.',
    zh: '请指明该时间所属的时区，或附上与UTC的时差。',
  },
  'time-skipped': {
    status: 422,
    en: 'In {timeZone} it is never {local}: the clock goes from {before} straight to {after}. Choose another time.',
    zh: '{timeZone} 没有 {local} 这一时刻：时钟由 {before} 直接拨到 {after}。请另选时间。',
  },
  'time-doubled': {
    status: 422,
    en: 'In {timeZone} it is {local} twice: {first} and {second}. Say which by its offset.',
    zh: '{timeZone} 的 {local} 会出现两次：{first} 和 {second}。请以时差指明是哪一次。',
  },
  'time-offset-wrong': {
    status: 422,
    en: 'In {timeZone} the offset at {local} is {known}, not {offset}.',
    zh: '{timeZone} 在 {local} 的时差为 {known}，而非 {offset}。',
  },
  'due-too-soon': {
    status: 422,
    en: 'The review must be due after the text went out.',
    zh: '补审期限须在文本发布之后。',
  },
  'due-twice': {
    status: 422,
    en: 'Say either when it is due or in how many working hours, not both.',
    zh: '请指定期限或工作小时数，二者择一。',
  },
  'nothing-waits': {
    status: 409,
    en: 'This text waits for nobody, so there is nothing to assign or to take on.',
    zh: '此文本无待办事项，无须指派或认领。',
  },
  'assignee-missing': {
    status: 422,
    en: 'Say to whom: one person, or one group.',
    zh: '请指明指派对象：一人或一组。',
  },
  'assignee-unknown': {
    status: 422,
    en: 'There is no such person here.',
    zh: '没有此人。',
  },
  'assignee-contributed': {
    status: 422,
    en: '{name} worked on this text or forced it, so somebody else must review it.',
    zh: '{name}参与了此文本的撰写或强制发布，须由他人审核。',
  },
  'assignee-lacks-role': {
    status: 422,
    en: '{name} cannot do this: it is for {roles}.',
    zh: '{name}不能办理：此事项仅限{roles}。',
  },
  'assignee-cannot-see': {
    status: 422,
    en: '{name} may not see this text, so it cannot be assigned to them.',
    zh: '{name}无权查看此文本，不能指派给此人。',
  },
  'assignee-no-second-person': {
    status: 422,
    en: '{name} does not count as a second person for this text, so somebody else must review it.',
    zh: '{name}对此文本不算第二人，须由他人审核。',
  },
  'group-cannot': {
    status: 422,
    en: 'Only these groups can do this: {roles}.',
    zh: '仅以下各组可办理：{roles}。',
  },
  'claimed-already': {
    status: 409,
    en: '{name} has taken this on, until {until} UTC. Say why if you take it over.',
    zh: '{name}已认领此文本（至 {until} UTC）。如需接手，请说明理由。',
  },
  'not-claimed': { status: 409, en: 'Nobody has taken this on.', zh: '此文本无人认领。' },
  'claim-of-another': {
    status: 403,
    en: 'Somebody else has taken this on. Take it over, with a reason, if it cannot wait.',
    zh: '此文本由他人认领。如不能等待，请说明理由后接手。',
  },
  'in-blackout': {
    status: 422,
    en: 'Nothing goes out by itself from {start} to {end} ({sentence}).',
    zh: '{start} 至 {end} 期间不自动发布（{sentence}）。',
  },
  'publish-in-blackout': {
    status: 422,
    en: 'Nothing should go out from {start} to {end} ({sentence}). Say evenInBlackout if it must all the same.',
    zh: '{start} 至 {end} 期间不宜发布（{sentence}）。如确须发布，请确认 evenInBlackout。',
  },
  'parameter-unknown': {
    status: 400,
    en: 'There is no such parameter here: {parameter}. There are: {known}.',
    zh: '没有此参数：{parameter}。可用参数：{known}。',
  },
  'parameter-invalid': {
    status: 400,
    en: 'The parameter {parameter} must be: {known}.',
    zh: '参数 {parameter} 须为：{known}。',
  },
  'approver-no-longer': {
    status: 409,
    en: 'Somebody who approved this text is no approver any more. Have it approved anew.',
    zh: '批准此文本的人已不再是审批人，请重新送审。',
  },
  'scheduler-no-longer': {
    status: 409,
    en: 'Whoever scheduled this text is no approver any more. An approver must publish or schedule it anew.',
    zh: '设定此文本定时发布的人已不再是审批人，须由审批人重新发布或定时。',
  },
  'due-missing': {
    status: 422,
    en: 'Say by when the review will be made up for.',
    zh: '请说明补审的期限。',
  },
  'note-unknown': {
    status: 422,
    en: 'There is no such change note.',
    zh: '没有这条更改说明。',
  },
  'no-press-links': {
    status: 409,
    en: 'This is nothing to be shown to the press before it goes out.',
    zh: '此类内容不提供禁发期媒体链接。',
  },
  'recipient-missing': {
    status: 422,
    en: 'Say for whom the link is.',
    zh: '请注明链接提供给谁。',
  },
  'press-link-unknown': {
    status: 422,
    en: 'There is no such press link to this text, or it was revoked already.',
    zh: '此文本没有这个媒体链接，或该链接已被撤销。',
  },
  'author-missing': { status: 422, en: 'Name the author.', zh: '请指明作者。' },
  'author-known': {
    status: 409,
    en: 'All authors of this text are known.',
    zh: '此文本的作者均已知。',
  },
  'language-missing': {
    status: 422,
    en: 'The text is needed in this language: {language}.',
    zh: '须有以下语言的文本：{language}。',
  },
  'field-invalid': { status: 422, en: '{message}', zh: '{message}' },
  'check-failed': {
    status: 422,
    en: 'A check of this text failed ({check}: {message})',
    zh: '此文本未通过检查（{check}：{message}）。',
  },
  'reference-missing': {
    status: 422,
    en: 'It refers to something that does not exist or is archived: {target}.',
    zh: '所引用的内容不存在或已归档：{target}。',
  },
  'reference-not-public': {
    status: 422,
    en: 'It shows something that is not public yet: {target}. Publish that first.',
    zh: '其中展示的内容尚未公开：{target}。请先发布该内容。',
  },
  'still-referred-to': {
    status: 422,
    en: 'Public texts show it: {targets}. Take them down first, or say evenIfReferred with a reason.',
    zh: '以下公开文本展示了它：{targets}。请先撤下，或附理由说明 evenIfReferred。',
  },
  'redirect-not-live': {
    status: 422,
    en: 'The address to send readers to must be a text that is public now.',
    zh: '转向目标须为现行公开文本。',
  },
  'redirect-loop': {
    status: 422,
    en: 'The redirect would lead back here.',
    zh: '该转向会回到本页。',
  },
  'disclaimer-missing': {
    status: 422,
    en: 'The English text has no disclaimer.',
    zh: '英文文本缺少免责声明。',
  },
  'disclaimer-unknown-wording': {
    status: 422,
    en: 'The disclaimer must be one of the approved wordings.',
    zh: '免责声明须为已批准的文本之一。',
  },
  'disclaimer-blank': {
    status: 422,
    en: 'The disclaimer holds nothing but blanks.',
    zh: '免责声明只有空白字符。',
  },
  'wording-changed': {
    status: 422,
    en: 'The wording of a public disclaimer never changes: {key}. Add a new wording under a new key.',
    zh: '已公开的免责声明文本不得更改：{key}。请以新的键添加新文本。',
  },
  'slug-missing': {
    status: 422,
    en: 'The address is missing: fill in the slug or an English title.',
    zh: '缺少网址：请填写网址标识或英文标题。',
  },
  'slug-taken': {
    status: 422,
    en: 'Another text has this address: {slug}.',
    zh: '网址已被其他文本使用：{slug}。',
  },
  'slug-invalid': {
    status: 422,
    en: 'An address holds only small letters, digits and hyphens: {slug}.',
    zh: '网址只能包含小写字母、数字和连字符：{slug}。',
  },
  'rich-text-invalid': {
    status: 422,
    en: 'The text holds something that cannot be stored: {what}.',
    zh: '文本包含无法保存的内容：{what}。',
  },
  'own-groups': {
    status: 403,
    en: 'Nobody changes their own groups. Ask another administrator.',
    zh: '任何人不得更改自己的小组，请联系其他管理员。',
  },
  'groups-are-given-by-administrators': {
    status: 403,
    en: 'Only an administrator puts people into groups.',
    zh: '只有管理员可以调整小组成员。',
  },
  'use-workflow': {
    status: 403,
    en: 'Public texts change only through the workflow: use the step “{verb}”.',
    zh: '公开文本只能通过流程更改：请使用“{verb}”步骤。',
  },
  'one-at-a-time': {
    status: 403,
    en: 'Texts under the workflow are saved one at a time.',
    zh: '流程管理下的文本须逐一保存。',
  },
  'data-in-read': {
    status: 400,
    en: 'A read takes no data.',
    zh: '读取请求不能附带数据。',
  },
  'sort-not-allowed': {
    status: 400,
    en: 'Sorting by a field of another document is not possible: {sort}.',
    zh: '不能按其他文档的字段排序：{sort}。',
  },
  'locale-unknown': {
    status: 400,
    en: 'There is no such language here: {locale}.',
    zh: '没有这种语言：{locale}。',
  },
  'body-invalid': {
    status: 400,
    en: 'The request cannot be read: {what}.',
    zh: '无法读取请求：{what}。',
  },
  'file-by-address': {
    status: 400,
    en: 'Send the file itself: the server fetches none by its address.',
    zh: '请直接上传文件：服务器不按地址获取文件。',
  },
  'key-reused': {
    status: 422,
    en: 'This Idempotency-Key was used for another request.',
    zh: '此 Idempotency-Key 已用于其他请求。',
  },
  'read-only': {
    status: 403,
    en: 'This record is kept by the system and cannot be written by hand.',
    zh: '此记录由系统保存，不能手工写入。',
  },
  busy: {
    status: 503,
    en: 'Somebody else is saving this just now. Try again in a moment.',
    zh: '他人正在保存，请稍后再试。',
  },
  'database-away': {
    status: 503,
    en: 'The database cannot be reached just now, so nothing was saved. Try again in a moment.',
    zh: '暂时无法连接数据库，内容未保存，请稍后再试。',
  },
  'outcome-unknown': {
    status: 503,
    en: 'The connection to the database broke while saving, so this may or may not have been saved. Look at the text before you send it again; with the same Idempotency-Key it is done once.',
    zh: '保存时与数据库的连接中断，无法确定是否已保存。请先查看文本，再决定是否重新提交；使用相同的 Idempotency-Key 不会重复执行。',
  },
  'disk-full': {
    status: 503,
    en: 'The disk of the server is full, so nothing was saved. Whoever runs the server must free some space; then save again.',
    zh: '服务器磁盘已满，内容未保存。请服务器管理人员清理空间后重新保存。',
  },
  'database-read-only': {
    status: 503,
    en: 'The server may not write to its database, so nothing was saved. Whoever runs the server must make the disk or the file writable; then save again.',
    zh: '服务器无权写入数据库，内容未保存。请服务器管理人员恢复磁盘或文件的写入权限后重新保存。',
  },
  'database-damaged': {
    status: 503,
    en: 'The database file is damaged, so nothing was saved. Whoever runs the server must stop it and put back the newest backup.',
    zh: '数据库文件已损坏，内容未保存。请服务器管理人员停止服务并恢复最近的备份。',
  },
} as const satisfies Record<string, { status: number; en: string; zh: string }>

export type RefusalCode = keyof typeof refusalTable
