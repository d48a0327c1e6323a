/// Disjoint sets of numbers that can be joined.
///
/// See Tarjan, "Efficiency of a good but not linear set union algorithm", 1975.
struct DisjointSets {
    private var parents: [Int]

    /// Creates the given number of sets with one number each.
    init(count: Int) { parents = Array(0..<max(count, 0)) }

    /// The smallest number in the set of a number.
    mutating func find(_ number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    /// Joins the sets of two numbers.
    mutating func join(_ first: Int, _ second: Int) {
        let (first, second) = (find(first), find(second))
        parents[max(first, second)] = min(first, second)
    }
}
