import { richText } from '../../support/richText.js'

/** What the sample page's documents are called in Chinese, by the titles that the import gives them. */
export const chineseTitles: Readonly<Record<string, string>> = {
  MEP: '环境保护部',
  'Japanese Ministry of the Environment': '日本环境省',
  'Sino-Japan Friendship Center for Environmental Protection': '中日友好环境保护中心',
  'Japan International Cooperation Agency': '日本国际协力机构',
  'Green Consumption and Green Supply Chain Alliance': '绿色消费与绿色供应链联盟',
  'Huang Runqiu': '黄润秋',
  'Seki Soichiro': '关庄一郎',
  'China-Japan High-level Roundtable Dialogue on Environmental Protection':
    '中日环境保护高级别圆桌对话会',
  'China-Japan High-level Roundtable Dialogue on Environmental Protection held in Beijing':
    '中日环境保护高级别圆桌对话会在京举行',
  'Forum on the public awareness and education base and the innovation of environmental education and public awareness raising activities':
    '宣传教育基地与环境宣传教育活动创新论坛',
  'Forum on environmental technology assessment and transformation of S&T outputs':
    '环境技术评估与科技成果转化论坛',
  'Forum on sustainable rural environmental protection': '农村环境可持续保护论坛',
  'Forum on the VOCs monitoring technologies and control': '挥发性有机物监测技术与治理论坛',
}

/** The page's own text in Chinese, as far as pictures show it. */
export const chineseBody = richText(
  '中日环境保护高级别圆桌对话会周三在北京举行。黄润秋副部长和日本环境省顾问关庄一郎出席并致辞。',
  '黄润秋表示，近年来，中国政府统筹推进经济建设、政治建设、文化建设、社会建设和生态文明建设，牢固树立“绿水青山就是金山银山”的意识，大力推进生态文明建设。',
  '对话会上，两国代表共同见证了“绿色消费与绿色供应链联盟”的启动。',
)

/** What is added to the activity after it went public, and waits for a review. */
export const summaries = {
  en: 'China and Japan discussed green transformation and green consumption in Beijing, and witnessed the start of an alliance for green supply chains.',
  zh: '中日两国在北京就绿色转型和绿色消费进行对话，并见证绿色供应链联盟启动。',
} as const

/** Subjects of the page that become topics of the house, each at another point of its way. */
export const sampleTopics = {
  consumption: { en: 'Green consumption', zh: '绿色消费' },
  supply: { en: 'Green supply chains', zh: '绿色供应链' },
  finance: { en: 'Green finance', zh: '绿色金融' },
  procurement: { en: 'Green procurement', zh: '绿色采购' },
  rural: { en: 'Rural environment', zh: '农村环境' },
  compounds: { en: 'Volatile organic compounds', zh: '挥发性有机物' },
  education: { en: 'Environmental education', zh: '环境教育' },
  assessment: { en: 'Technology assessment', zh: '技术评估' },
  cooperation: { en: 'China-Japan cooperation', zh: '中日合作' },
} as const
