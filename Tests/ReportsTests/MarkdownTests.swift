import Reports
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("a_b*c", #"a\_b\*c"#), ("<b>", #"\<b\>"#), ("a|b", #"a\|b"#),
    ("`x`", #"\`x\`"#), ("[l](u)", #"\[l\](u)"#), ("# & $2 ~", ##"\# \& \$2 \~"##), (#"\"#, #"\\"#),
    ("two\nlines\tand a tab", "two lines and a tab"), ("\u{1B}[0m", #"\\u{1B}\[0m"#),
    ("- item", #"\- item"#), ("+ item", #"\+ item"#), ("-5 points", "-5 points"), ("1. item", #"1\. item"#),
    ("12) item", #"12\) item"#), ("1.5 points", "1.5 points"), ("  indented", "indented"),
    ("\n- item", #"\- item"#), ("well-known - as is 1. here", "well-known - as is 1. here"),
    ("---", #"\---"#), ("- - -", #"\- - -"#), ("--flag", "--flag"), ("+", #"\+"#),
    ("2026-11-20", "2026-11-20"), ("", ""),
    ("ask (me@here.org), please", "ask (`me@here.org`), please"), ("@team", "`@team`"),
    ("see https://a.b/c_d.", "see `https://a.b/c_d`."), ("WWW.a.org", "`WWW.a.org`"),
    ("a@b|c@d", #"`a@b`\|`c@d`"#), ("x@`y", "``x@`y``"), ("done :tada:!", "done `:tada:`!"),
    ("fixes #12", "fixes `#12`"), ("at 10:30: go", "at 10:30: go"), (":100:", "`:100:`"),
    ("at 10:30 go", "at 10:30 go"), ("Node.js: fine", "Node.js: fine"),
  ])
  func everythingIsShownAsItIs(_ text: String, _ markdown: String) {
    #expect(Markdown.literal(text) == markdown)
  }
}
