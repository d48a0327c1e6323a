#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When and where something was said, on which the meaning of "tomorrow" depends.
public struct SpeechTime: Sendable, Hashable {
    /// When; the present if it is missing or can't be read.
    public var timestamp: Timestamp?
    /// Where: what the person's clocks show.
    public var zone: LocalZone

    /// Creates it.
    public init(_ timestamp: Timestamp? = nil, in zone: LocalZone = .system) {
        self.timestamp = timestamp
        self.zone = zone
    }

    /// What the person's calendar and clocks showed.
    public var local: LocalTime { zone.time(at: timestamp?.date ?? Date()) }
}
