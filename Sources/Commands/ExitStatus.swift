/// The exit statuses of the program, after sysexits.h where that has one.
package enum ExitStatus: Int32, Error, Sendable {
  case success = 0
  /// The check failed, or a test or validation of data found faults.
  case failure = 1
  /// A judged decision is undecided, or there was nothing to judge or to test.
  case undecided = 3
  case usage = 64
  case badData = 65
  case noInput = 66
  /// A defect in the program itself.
  case defect = 70
  case cannotCreate = 73
  case writeError = 74
}
