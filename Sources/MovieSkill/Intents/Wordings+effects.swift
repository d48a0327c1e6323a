import SkillKit

extension SlotType {
    /// What films do to the people who watch them.
    static let effects = values(
        """
        on the edge of my seat
        on the edge of our seats
        keep me on the edge of my seat
        keep us guessing
        keep me guessing
        scare me
        scare us
        scare us to death
        scare the life out of me
        make me laugh
        make us laugh
        make me cry
        makes me cry
        have me in stitches
        warm my heart
        melt my heart
        break my heart
        cheer me up
        scared out of my wits
        """
    )
}
