extension JSONCase {
  /// Texts on which the standard lets readers differ, and that this one accepts.
  static let unsettledAccepted = [
    JSONCase("number: far below the smallest double", "[123e-10000000]"),
    JSONCase("number: negative, far below the smallest double", "[-1e-400]"),
    JSONCase("number: exponent beyond 64 bits below zero", "[1e-99999999999999999999]"),
    JSONCase("number: whole number beyond 64 bits", "[100000000000000000000]"),
    JSONCase("number: negative whole number beyond 64 bits", "[-123123123123123123123123123123]"),
    JSONCase("number: more digits than a double has", "[0.1000000000000000055511151231257827]"),
    JSONCase("number: 300 zeros after the point", "[0." + String(repeating: "0", count: 300) + "1]"),
    JSONCase(
      "structure: exactly as deep as allowed",
      String(repeating: "[", count: 127) + "{}" + String(repeating: "]", count: 127)),
  ]

  /// Texts on which the standard lets readers differ, and that this one refuses.
  static let unsettledRefused = [
    JSONCase("number: huge exponent", "[0.4e00669999999999999999999999999999999999999999999999999]"),
    JSONCase("number: exponent just too large", "[1.8e308]"),
    JSONCase(
      "number: negative with a huge exponent", "[-237462374673276894279832749832423479823246327846e9999]"),
    JSONCase("number: exponent beyond 64 bits", "[1e99999999999999999999]"),
    JSONCase("number: a thousand digits", "[" + String(repeating: "3", count: 1000) + "]"),
    JSONCase("key: lone second half of a pair", "{\"\\uDFAA\":0}"),
    JSONCase("string: lone first half of a pair", "[\"\\uDADA\"]"),
    JSONCase("string: lone second half of a pair", "[\"\\uDFAA\"]"),
    JSONCase("string: first half before a letter", "[\"\\uD888\\u1234\"]"),
    JSONCase("string: first half before text", "[\"\\uD800abc\"]"),
    JSONCase("string: first half before a short escape", "[\"\\uD800\\n\"]"),
    JSONCase("string: two first halves", "[\"\\uD800\\uD800\\n\"]"),
    JSONCase("string: halves in the wrong order", "[\"\\uDd1e\\uD834\"]"),
    JSONCase("string: Latin 1", inString: [0xE9]),
    JSONCase("string: lone continuation byte", inString: [0x81]),
    JSONCase("string: byte that is never used", inString: [0xFF]),
    JSONCase("string: cut sequence", inString: [0xE0, 0xFF]),
    JSONCase("string: sequence cut by the quotation mark", inString: [0xF0, 0x9F, 0x98]),
    JSONCase("string: surrogate in UTF-8", inString: [0xED, 0xA0, 0x80]),
    JSONCase("string: beyond the last character", inString: [0xF4, 0xBF, 0xBF, 0xBF]),
    JSONCase("string: solidus in two bytes", inString: [0xC0, 0xAF]),
    JSONCase("string: solidus in three bytes", inString: [0xE0, 0x80, 0xAF]),
    JSONCase("string: solidus in four bytes", inString: [0xF0, 0x80, 0x80, 0xAF]),
    JSONCase("string: solidus in six bytes", inString: [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF]),
    JSONCase("string: zero character in two bytes", inString: [0xC0, 0x80]),
    JSONCase("structure: UTF-16 with its mark, little-endian", bytes: [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00]),
    JSONCase("structure: UTF-16 with its mark, big-endian", bytes: [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D]),
    JSONCase("structure: UTF-16, little-endian", bytes: [0x5B, 0x00, 0x5D, 0x00]),
    JSONCase("structure: UTF-16, big-endian", bytes: [0x00, 0x5B, 0x00, 0x5D]),
    JSONCase("structure: UTF-32, little-endian", bytes: [0x5B, 0, 0, 0, 0x5D, 0, 0, 0]),
    JSONCase("structure: byte-order mark before an object", bytes: [0xEF, 0xBB, 0xBF, 0x7B, 0x7D]),
    JSONCase(
      "structure: 500 levels", String(repeating: "[", count: 500) + String(repeating: "]", count: 500)),
  ]
}
