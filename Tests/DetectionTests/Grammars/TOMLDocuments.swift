/// Documents that try the corners of TOML 1.0, valid and invalid ones.
enum TOMLDocuments {
  static let all = corners + parted

  /// Those of one line, or with signs in them that need an escape.
  private static let corners: [String] = [
    "a = 1",
    "a = {b.c = 1, b.d = 2}",
    "a = {b = {c = 1}, b.d = 2}",
    "a = {b.c = 1, b = 2}",
    "a = {b = 1,}",
    "a = [,]",
    "a = [1,,2]",
    "a = \"\"\"\"q\"\"\"\"\"\nb = \"\"\"\"\"\"\nc = \"\"\"\"\"\"\"\"\nd = '''''a'''''",
    "a = \"\"\"a\"\"\"\"\"\"",
    "a = \"\"\"\nfirst\nsecond \\\n\n   third \\   \n  fourth\"\"\"",
    ##"a = """x \ y""""##,
    ##"a = "\u00e9\U0001F600\t\"\\""##,
    ##"a = "\uD800""##,
    ##"a = "\U00110000""##,
    ##"a = "\e""##,
    ##"a = "\x41""##,
    "a = \"x",
    "a = 'x",
    "\"\" = 1",
    "3.14 = \"pi\"",
    "[[c] ]",
    "[]",
    "[a.]",
    "[a]]",
    "[a] b = 1",
    "= 1",
    "a",
    "a =",
    "a = 1 b = 2",
    "a = 01",
    "a = 1__0",
    "a = _1",
    "a = 1_",
    "a = .5",
    "a = 5.",
    "a = 5.e3",
    "a = 0x",
    "a = +0x1",
    "a = 0xG",
    "a = 0X1",
    "a = 1e",
    "a = True",
    "a = INF",
    "a = 1979-02-29",
    "a = 2000-02-29",
    "a = 1900-02-29",
    "a = 1979-13-01",
    "a = 1979-05-27T24:00:00",
    "a = 07:32",
    "a = 1979-05-27 7:32:00",
    "a = 1979-05-27  07:32:00",
    "a = 1979-05-27T07:32:00+7:00",
    "a = 07:32:00Z",
    "a = \"a\tb\" # tab\tok",
    "# only comment",
    "é = 1",
    "a = \"x\" \"y\"",
    "a={x=1,x=2}",
    "a={x=1 y=2}",
    "a={,}",
    "a={",
    "a=[",
    "a=\"\"\"",
    "[a",
    "",
    "\n",
    "a = 1\r\nb = 2\r\n",
    "a = 1\rb = 2",
    "a = \"\"\"x\r\ny\"\"\"",
    "a = \"\u{1}\"",
    "a = '\u{7F}'",
    "# \u{1F}",
    "a = \"\"\"\u{B}\"\"\"",
    "a=1 \u{C}",
    "\u{A0}a = 1",
    "a=\"e\u{301}\"\n\"é\"=1\n\"e\u{301}\"=2",
    "# é\n",
    "a = 1 # \u{B}",
    "a='''''''",
    "a=''''''''",
    ##"a="""\"""""""##,
    "a=\"\"\"\\\n\\\n x\"\"\"",
    "a = \"\"\"\\   \n\n  \"\"\"",
    "a=\"\\\n\"",
    "a=9999999999999999999999",
  ]

  /// Longer ones, between lines of hyphens.
  private static let parted = """
    [fruit]
    apple.color = "red"
    apple.taste.sweet = true
    [fruit.apple]
    ----
    [fruit]
    apple.color = "red"
    apple.taste.sweet = true
    [fruit.apple.taste]
    ----
    [fruit]
    apple.color = "red"
    apple.taste.sweet = true
    [fruit.apple.texture]
    smooth = true
    ----
    [x.y.z.w]
    [x]
    ----
    [a.b.c]
    z=9
    [a]
    b.c.t = "x"
    ----
    [a.b.c.d]
    z=9
    [a]
    b.c.d.k.t = 1
    ----
    [a.b.c]
    [a]
    b.x = 1
    [a.b.d]
    ----
    [a.b.c]
    [a]
    b.x = 1
    [a.b]
    ----
    [[a.b]]
    [a]
    b.y = 2
    ----
    [[a]]
    [[a.b]]
    x = 1
    [[a.b]]
    x = 2
    [a.b.c]
    y = 1
    [[a]]
    ----
    a = []
    [[a]]
    ----
    [[a]]
    [a]
    ----
    [a]
    [[a]]
    ----
    a = {b = 1}
    a.c = 2
    ----
    a = {b = 1}
    [a.c]
    ----
    a = {b = 1
    }
    ----
    a = {}
    b = { }
    c = [ ]
    d = [1,2,]
    e = [
     # comment
     1 , # one
     2
     # two
     ,
     3]
    ----
    '' = 1
    "a.b" = 2
    a.b = 3
    ----
    "a" = 1
    a = 2
    ----
    a . b = 1
    "x" . 'y'.z = 2
    ----
    [ a . "b" ]
    [ [c] ]
    ----
    [ a . "b" ] # c
    x=1
    ----
    a.b = 1
    a.b.c = 2
    ----
    a = 0
    b = +0
    c = -0
    d = 1_000
    e = 0xDEAD_beef
    f = 0o755
    g = 0b1101_01
    h = 1e10
    i = -1.5E-3
    j = inf
    k = -nan
    l = 6.626e-34
    m = 1_0.0_1e+0_1
    n = 0e0
    o = 0.0
    ----
    a = 1979-05-27T07:32:00Z
    b = 1979-05-27 07:32:00.999999
    c = 1979-05-27t00:32:00-07:00
    d = 1979-05-27
    e = 07:32:00
    f = 07:32:00.5
    g = 1979-05-27 # x
    h = [1979-05-27 , 1979-05-27 07:32:00]
    ----
    [a.b]
    [a."b"]
    ----
    [a]
    [b]
    [a.c]
    [a]
    ----
    "é" = 1
    "é" = 2
    ----
    [a]
    b.c = 1
    b.d = 2
    [a.b.e]
    ----
    a = [{b = 1}, {b.c = 2}, [[1, "x"], []]]
    [d]
    e.f = {g.h = [1], g.i = "j"}
    e.k = 1
    ----
    a = [{}]
    [a.b]
    ----
    a = [{}]
    a.x = 1
    ----
    [[a.b]]
    [a.b]
    ----
    [[a]]
    b.c = 1
    [[a]]
    b.c = 2
    [a.b.d]
    ----
    [[a]]
    b.c = 1
    [a.b]
    ----
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    [[a]]
    ----
    a='''
    'x''''
    """.split(separator: "\n----\n").map(String.init)
}
