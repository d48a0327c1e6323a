#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// What the clocks of a place show.
public enum LocalZone: Sendable, Hashable {
    /// This machine's zone: by `TZ`, or else by the system's own setting.
    case system
    /// So many seconds ahead of Greenwich, all year.
    case fixed(secondsFromGMT: Int)

    /// The time there at a moment.
    public func time(at date: Date) -> LocalTime {
        switch self {
        case .system:
            LocalTime(date, secondsFromGMT: Libc.secondsFromGMT(at: Int(date.timeIntervalSince1970.rounded(.down))))
        case .fixed(let seconds): LocalTime(date, secondsFromGMT: seconds)
        }
    }
}
