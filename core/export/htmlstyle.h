// The style sheet inside exported HTML.
#pragma once

namespace jianbao::exporting {

// Bands and rails of mark.c1 … c8 are the colours of the window, in light and in dark.
inline constexpr const char *htmlStyle = R"(
:root { color-scheme: light dark; --paper: #fdfbf6; --ink: #1c1b19; --muted: #625e57; --rule: #d6d2ca;
  --b1: #ffec85; --b2: #ffd3cc; --b3: #cfebc4; --b4: #c9e4fa; --b5: #dfd7f8; --b6: #f9d2ef; --b7: #ffdcb3; --b8: #deddd9;
  --r1: #856900; --r2: #b3372b; --r3: #3a7a2a; --r4: #1f6aa5; --r5: #6a4fb8; --r6: #a83a8f; --r7: #a85a00; --r8: #63615c; }
@media (prefers-color-scheme: dark) { :root { --paper: #1e1e1c; --ink: #d8d4cb; --muted: #a8a49b; --rule: #3c3e43;
  --b1: #5a4a00; --b2: #6b2a24; --b3: #2b4f22; --b4: #1f4763; --b5: #423563; --b6: #5c2a50; --b7: #633d12; --b8: #454542;
  --r1: #d9b93c; --r2: #f0877c; --r3: #86c873; --r4: #74b6ea; --r5: #b3a0ee; --r6: #ea8ad3; --r7: #f0a854; --r8: #b4b2ab; } }
body { margin: 2rem auto; max-width: 34em; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 18px/1.78 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
header, nav, h3, footer { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
nav { border-bottom: 1px solid var(--rule); padding-bottom: 1rem; }
nav a { color: inherit; }
article { margin-bottom: 4rem; break-inside: auto; }
h2 { margin: .2em 0; font-size: 28px; line-height: 1.35; }
h3 { font-size: 18px; text-align: center; margin: 1em 0 .3em; break-after: avoid; }
p { margin: 0; text-indent: 2em; text-align: justify; }
.kicker, .subheadline, .source, .byline, .credit, .authornote, .banner, .quote { text-indent: 0; }
.kicker { color: var(--muted); font-size: 15px; }
.subheadline { font-size: 17px; }
.source, .byline, .credit, .authornote, .banner { color: var(--muted); font-size: 14px; }
.source { margin-bottom: .2em; text-align: left; }
.caption { font-size: 15.5px; text-indent: 0; }
footer { margin-top: 1.5rem; border-top: 1px solid var(--rule); padding-top: .5rem; font-size: 15px; }
.note { white-space: pre-wrap; text-indent: 0; margin: .5em 0; }
.quote { border-left: 3px solid var(--rule); padding-left: .8em; margin-top: .5em; }
mark { color: inherit; border-bottom: 2px solid; padding-bottom: .1em; }
)";

} // namespace jianbao::exporting
