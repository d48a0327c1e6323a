#if HTTPS || Workbench
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Lists of a household, version 2.
///
/// Since July 2024 Amazon gives new skills no access to it. Reading needs ``Permission/readLists``, changing
/// ``Permission/writeLists``. A change names the version that was read, and fails with ``AlexaServiceError/conflict`` if
/// somebody changed it since.
extension AlexaServices {
    private static let lists = "/v2/householdlists"

    /// All lists, without their items.
    /// - Throws: Why there is no answer.
    public func lists() async throws(AlexaServiceError) -> [HouseholdList] {
        let answer: HouseholdLists = try await answer("lists", .get(Self.lists), needing: [.readLists])
        return answer.lists ?? []
    }

    /// A list with those of its items that have a status.
    /// - Throws: Why there is no answer.
    public func list(_ id: String, items status: ListItemStatus) async throws(AlexaServiceError) -> HouseholdList {
        let target = "\(Self.target(id))/\(status.rawValue.percentEncoded)"
        return try await answer("list", .get(target), needing: [.readLists])
    }

    /// Makes a list.
    /// - Throws: Why there is no answer; ``AlexaServiceError/conflict`` if there is a list with that name.
    public func createList(_ name: String) async throws(AlexaServiceError) -> HouseholdList {
        let body: JSON = ["name": .string(name), "state": "active"]
        return try await answer("create list", .post(json(body), to: Self.lists), needing: [.writeLists])
    }

    /// Renames a list, or changes its state.
    /// - Parameter list: The list as it should be, with the version that was read.
    /// - Returns: The list as it is.
    /// - Throws: Why there is no answer.
    public func updateList(_ list: HouseholdList) async throws(AlexaServiceError) -> HouseholdList {
        var body = HouseholdList()
        (body.name, body.state, body.version) = (list.name, list.state, list.version)
        let target = Self.target(list.id ?? "")
        return try await answer("update list", .put(json(body), to: target), needing: [.writeLists])
    }

    /// Deletes a list.
    /// - Throws: Why there is no answer.
    public func deleteList(_ id: String) async throws(AlexaServiceError) {
        try await perform("delete list", .delete(Self.target(id)), needing: [.writeLists])
    }

    /// An item of a list.
    /// - Throws: Why there is no answer.
    public func item(_ id: String, of list: String) async throws(AlexaServiceError) -> HouseholdListItem {
        try await answer("list item", .get(Self.target(list, item: id)), needing: [.readLists])
    }

    /// Adds an item to a list.
    /// - Throws: Why there is no answer.
    public func createItem(
        _ value: String,
        in list: String,
        status: ListItemStatus = .active
    ) async throws(AlexaServiceError) -> HouseholdListItem {
        let body: JSON = ["value": .string(value), "status": .string(status.rawValue)]
        let request = HTTPRequest.post(json(body), to: "\(Self.target(list))/items")
        return try await answer("create list item", request, needing: [.writeLists])
    }

    /// Changes an item of a list.
    /// - Parameters:
    ///   - item: The item as it should be, with the version that was read.
    ///   - list: The list's identifier.
    /// - Returns: The item as it is.
    /// - Throws: Why there is no answer.
    public func updateItem(
        _ item: HouseholdListItem,
        of list: String
    ) async throws(AlexaServiceError) -> HouseholdListItem {
        var body = HouseholdListItem()
        (body.value, body.status, body.version) = (item.value, item.status, item.version)
        let request = HTTPRequest.put(json(body), to: Self.target(list, item: item.id ?? ""))
        return try await answer("update list item", request, needing: [.writeLists])
    }

    /// Deletes an item of a list.
    /// - Throws: Why there is no answer.
    public func deleteItem(_ id: String, of list: String) async throws(AlexaServiceError) {
        try await perform("delete list item", .delete(Self.target(list, item: id)), needing: [.writeLists])
    }

    private static func target(_ list: String, item: String? = nil) -> String {
        "\(lists)/\(list.percentEncoded)" + (item.map { "/items/\($0.percentEncoded)" } ?? "")
    }
}
#endif
