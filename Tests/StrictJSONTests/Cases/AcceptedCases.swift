extension JSONCase {
  /// Texts that every reader of JSON has to accept.
  static let accepted: [JSONCase] =
    acceptedStructures + acceptedArrays + acceptedObjects + acceptedNumbers + acceptedStrings

  private static let acceptedStructures = [
    JSONCase("structure: false alone", "false"),
    JSONCase("structure: true alone", "true"),
    JSONCase("structure: null alone", "null"),
    JSONCase("structure: number alone", "17"),
    JSONCase("structure: negative number alone", "-0.25"),
    JSONCase("structure: string alone", "\"alone\""),
    JSONCase("structure: empty string alone", "\"\""),
    JSONCase("structure: line feed at the end", "[7]\n"),
    JSONCase("structure: blanks of all four kinds", " \t\r\n[ \t\r\n1 \t\r\n] \t\r\n"),
    JSONCase("structure: Windows line ends", "{\r\n\"a\": 1,\r\n\"b\": 2\r\n}\r\n"),
    JSONCase(
      "structure: 128 levels", String(repeating: "[", count: 128) + String(repeating: "]", count: 128)),
  ]

  private static let acceptedArrays = [
    JSONCase("array: empty", "[]"),
    JSONCase("array: empty with a blank", "[ ]"),
    JSONCase("array: blanks before it", "  [4]"),
    JSONCase("array: blanks after it", "[4]   "),
    JSONCase("array: blank before the comma", "[4 ,5]"),
    JSONCase("array: empty string in it", "[\"\"]"),
    JSONCase("array: arrays in it", "[[],[[ ]],[]]"),
    JSONCase("array: several nulls", "[null,1,null,null,2]"),
    JSONCase("array: all kinds", "[null, true, false, 12, -1.5e3, \"s\", [], {}]"),
    JSONCase("array: line break within", "[3\n,\n4]"),
    JSONCase("array: equal elements", "[1,1,1]"),
  ]

  private static let acceptedObjects = [
    JSONCase("object: empty", "{}"),
    JSONCase("object: empty with a line break", "{\n}"),
    JSONCase("object: one member", "{\"name\":\"value\"}"),
    JSONCase("object: two members", "{\"one\":1,\"two\":2}"),
    JSONCase("object: empty key", "{\"\":3}"),
    JSONCase("object: zero character escaped in a key", "{\"in\\u0000side\":3}"),
    JSONCase("object: letters escaped in a key", "{\"\\u0061\\u0062\":\"\\u0063\"}"),
    JSONCase("object: key that is a word", "{\"null\":null,\"true\":true}"),
    JSONCase("object: keys that differ in case", "{\"key\":1,\"Key\":2}"),
    JSONCase("object: keys that differ in the spelling of an accent", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
    JSONCase("object: same key in different objects", "[{\"a\":1},{\"a\":{\"a\":2}}]"),
    JSONCase("object: long text", "{\"x\":[{\"id\":\"" + String(repeating: "z", count: 300) + "\"}]}"),
    JSONCase("object: key with a line separator", "{\"\u{2028}\":1}"),
  ]

  private static let acceptedNumbers = [
    JSONCase("number: zero", "[0]"),
    JSONCase("number: negative zero", "[-0]"),
    JSONCase("number: negative zero with a fraction", "[-0.0]"),
    JSONCase("number: one digit", "[9]"),
    JSONCase("number: negative whole number", "[-321]"),
    JSONCase("number: fraction", "[321.456789]"),
    JSONCase("number: zeros after the point", "[1.000]"),
    JSONCase("number: small exponent", "[4e2]"),
    JSONCase("number: capital exponent", "[4E2]"),
    JSONCase("number: exponent with a plus", "[4e+2]"),
    JSONCase("number: capital exponent with a plus", "[4E+2]"),
    JSONCase("number: negative exponent", "[4e-2]"),
    JSONCase("number: capital negative exponent", "[4E-2]"),
    JSONCase("number: zero with an exponent", "[0e1]"),
    JSONCase("number: zero with a positive exponent", "[0e+1]"),
    JSONCase("number: exponent with zeros before it", "[1e007]"),
    JSONCase("number: fraction and exponent", "[12.5e-3]"),
    JSONCase("number: near zero", "[-0." + String(repeating: "0", count: 80) + "1]"),
    JSONCase("number: blank after it", "[ 4 ]"),
    JSONCase("number: largest double", "[1.7976931348623157e308]"),
    JSONCase("number: 300 digits", "[" + String(repeating: "9", count: 300) + "]"),
  ]

  private static let acceptedStrings = [
    JSONCase("string: every short escape", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"),
    JSONCase("string: solidus without an escape", "[\"a/b\"]"),
    JSONCase("string: comment in it", "[\"a/*b*/c//d\"]"),
    JSONCase("string: escape of one to three bytes", "[\"\\u0060\\u012a\\u12AB\"]"),
    JSONCase("string: escaped surrogate pair", "[\"\\uD801\\udc37\"]"),
    JSONCase("string: two escaped surrogate pairs", "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]"),
    JSONCase("string: escaped zero character", "[\"\\u0000\"]"),
    JSONCase("string: escaped control character", "[\"\\u001F\"]"),
    JSONCase("string: escaped backslash before a letter", "[\"\\\\n\"]"),
    JSONCase("string: escaped backslash at the end", "[\"\\\\\"]"),
    JSONCase("string: backslash written as a code", "[\"\\u005C\"]"),
    JSONCase("string: quotation mark written as a code", "[\"\\u0022\"]"),
    JSONCase("string: escaped noncharacters", "[\"\\uFDD0\\uFFFE\\uFFFF\\uDBFF\\uDFFE\"]"),
    JSONCase("string: noncharacter as it is", "[\"\u{FFFF}\u{10FFFF}\"]"),
    JSONCase("string: characters of two, three and four bytes", "[\"\u{E9}\u{20AC}\u{1D11E}\"]"),
    JSONCase(
      "string: first and last character of each length", "[\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\"]"),
    JSONCase("string: delete character", "[\"a\u{7F}b\"]"),
    JSONCase("string: line and paragraph separators", "[\"\u{2028}\u{2029}\"]"),
    JSONCase("string: byte-order mark within", "[\"\u{FEFF}\"]"),
    JSONCase("string: escaped invisible characters", "[\"\\u200B\\u2064\\uFEFF\"]"),
    JSONCase("string: neighbours of the surrogates", "[\"\u{D7FF}\u{E000}\"]"),
    JSONCase("string: only a blank", "[\" \"]"),
    JSONCase("string: last of seven bytes", "\"1234567\""),
    JSONCase("string: last of eight bytes", "\"12345678\""),
    JSONCase("string: last of nine bytes", "\"123456789\""),
  ]

  /// Texts that the standard leaves valid, but that hide a mistake of the person who wrote them.
  static let refusedForSafety = [
    JSONCase("object: repeated key", "{\"a\":\"b\",\"a\":\"c\"}"),
    JSONCase("object: repeated key and value", "{\"a\":\"b\",\"a\":\"b\"}"),
    JSONCase("object: repeated key in another notation", "{\"a\":0,\"\\u0061\":1}"),
    JSONCase("object: repeated empty key", "{\"\":0,\"\":1}"),
  ]
}
