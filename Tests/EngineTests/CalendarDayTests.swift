import Testing

@testable import Engine

@Suite struct CalendarDayTests {
  private static let secondsPerDay = 86_400
  /// Days from the start of year 1 to the start of 1970.
  private static let epoch = 719_162

  /// The number of days since the start of year 1, by counting years, months and days.
  private func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    let months = (1..<month).reduce(0) { $0 + length(of: $1, in: year) }
    return past * 365 + past / 4 - past / 100 + past / 400 + months + day - 1
  }

  private func length(of month: Int, in year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(String(number + 100_000).suffix(width))
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  @Test(arguments: [1, 4, 99, 100, 399, 400, 401, 1600, 1900, 1969, 1970, 1999, 2000, 2026, 2028, 2100, 9999])
  func everyDayOfAYearIsFoundFromItsSecondsAndItsText(_ year: Int) throws {
    for month in 1...12 {
      for day in 1...length(of: month, in: year) {
        let start = (dayNumber(year, month, day) - Self.epoch) * Self.secondsPerDay
        let parsed = try #require(CalendarDay(text(year, month, day)))
        #expect(parsed.text == text(year, month, day))
        #expect(CalendarDay(secondsSince1970: start) == parsed)
        #expect(CalendarDay(secondsSince1970: start + Self.secondsPerDay - 1) == parsed)
      }
    }
  }

  @Test func everyFirstAndLastOfAMonthIsFoundInAllYears() {
    let isRight = (1...9999).allSatisfy { year in
      [(1, 1), (2, length(of: 2, in: year)), (3, 1), (12, 31)].allSatisfy { month, day in
        let start = (dayNumber(year, month, day) - Self.epoch) * Self.secondsPerDay
        let found = CalendarDay(secondsSince1970: start)
        return found?.year == year && found?.month == month && found?.day == day
      }
    }
    #expect(isRight)
  }

  @Test func theYears1To9999AreTheLimits() {
    #expect(CalendarDay(secondsSince1970: -62_135_596_800)?.text == "0001-01-01")
    #expect(CalendarDay(secondsSince1970: -62_135_596_801) == nil)
    #expect(CalendarDay(secondsSince1970: 253_402_300_799)?.text == "9999-12-31")
    #expect(CalendarDay(secondsSince1970: 253_402_300_800) == nil)
    #expect(CalendarDay(secondsSince1970: .max) == nil)
    #expect(CalendarDay(secondsSince1970: .min) == nil)
    #expect(CalendarDay(secondsSince1970: -1)?.text == "1969-12-31")
    #expect(CalendarDay(secondsSince1970: 0)?.text == "1970-01-01")
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
    "2026-01-32", "0000-01-01", "2026-1-01", "2026-01-1", "26-01-01", "02026-01-01", "2026/01/01",
    "2026-01-01 ",
    "", "-", "--", "2026-01", "+026-01-01", "2026-+1-01", "２０２６-01-01", "2026-01-01-01",
  ])
  func refusesWhatIsNoDay(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test(arguments: ["2024-02-29", "2000-02-29", "0004-02-29", "2026-12-31"])
  func acceptsLeapDaysAndEndsOfYears(_ text: String) { #expect(CalendarDay(text)?.text == text) }

  @Test(arguments: [
    ("2026-11-20", 0, "2026-11-20"), ("2026-11-20", 1, "2026-12-20"), ("2026-11-20", 2, "2027-01-20"),
    ("2026-11-20", 12, "2027-11-20"), ("2026-11-20", 120, "2036-11-20"), ("2026-01-01", 11, "2026-12-01"),
    ("2026-12-31", 1, "2027-01-31"),
    // The last of a month where the month has no such day.
    ("2026-01-31", 1, "2026-02-28"), ("2026-01-29", 1, "2026-02-28"), ("2026-01-28", 1, "2026-02-28"),
    ("2024-01-31", 1, "2024-02-29"), ("2023-12-31", 2, "2024-02-29"), ("2026-03-31", 1, "2026-04-30"),
    ("2026-10-31", 1, "2026-11-30"), ("2026-08-31", 1, "2026-09-30"), ("2026-05-31", 1, "2026-06-30"),
    // Leap years, which those of full centuries mostly are not.
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2024-02-28", 12, "2025-02-28"),
    ("2099-12-31", 2, "2100-02-28"), ("1999-12-31", 2, "2000-02-29"), ("2096-02-29", 48, "2100-02-28"),
    ("9999-11-30", 1, "9999-12-30"), ("9989-12-31", 120, "9999-12-31"), ("0001-01-31", 1, "0001-02-28"),
  ])
  func monthsLaterItIsTheSameDayOrTheLast(_ start: String, _ months: Int, _ end: String) {
    #expect(CalendarDay(start)?.later(byMonths: months)?.text == end)
  }

  @Test(arguments: [("9999-12-01", 1), ("9999-12-31", 120), ("9990-01-01", 120), ("9999-01-31", 12)])
  func afterTheYear9999ThereIsNoDay(_ start: String, _ months: Int) throws {
    try #expect(#require(CalendarDay(start)).later(byMonths: months) == nil)
  }

  @Test func comparesByYearThenMonthThenDay() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map {
      try #require(CalendarDay($0))
    }
    #expect(days.reversed().sorted() == days)
  }
}
