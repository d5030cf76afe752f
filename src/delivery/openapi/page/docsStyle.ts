/** The style of the page; the policy names it by its digest, so that no other can be slipped in. */
export const docsStyle = [
  ':root{color-scheme:light dark;--ink:light-dark(#1d2522,#e4eae7);--soft:light-dark(#55615c,#a3b0aa);--paper:light-dark(#fff,#141a18);--line:light-dark(#d9dfdc,#33403b);--lead:light-dark(#0c4a3e,#7fd0b8)}',
  "body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 'Helvetica Neue',Helvetica,Arial,'Noto Sans CJK SC',sans-serif}",
  'main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem;border-top:4px solid var(--lead)}',
  'h1,h2,h3{font-family:Georgia,serif;line-height:1.3}h2{margin-top:3rem;border-bottom:1px solid var(--line)}h3{margin:2rem 0 .25rem}',
  'p{max-width:44rem;margin:.5rem 0}a{color:var(--lead)}nav{margin:2rem 0}nav h3{margin:1rem 0 0;font-size:1rem}nav ul{columns:18rem;margin:.25rem 0;padding-left:1.1rem}',
  'code,pre{font:.875rem/1.5 ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}',
  'pre{overflow-x:auto;padding:1rem;border:1px solid var(--line)}pre code{overflow-wrap:normal}',
  'details{margin:.5rem 0}summary{cursor:pointer;color:var(--soft)}',
  'table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:.9375rem}',
  'th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}thead th{color:var(--soft);font-weight:400}tbody th{font-weight:400;min-width:7rem}',
  '@media(max-width:40rem){table{display:block;overflow-x:auto}}',
].join('')
