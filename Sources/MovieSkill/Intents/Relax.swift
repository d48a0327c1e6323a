public import SkillKit

/// Takes a wish back without refusing anything, as in "it doesn't have to be French".
public struct Relax: Intent, Hashable {
    public static let name: IntentName = "RelaxIntent"
    public static let slotTypes = Wanted.slotTypes

    /// What films need no longer be.
    public var wanted = Wanted()

    public init(from decoder: any Decoder) throws { wanted = try Wanted(from: decoder) }
}
