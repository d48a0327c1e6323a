extension Directive {
    /// Sends items of a list by their places: `Alexa.Presentation.APL.SendIndexListData`.
    /// - Parameters:
    ///   - items: The items.
    ///   - list: The list; `listId` on the wire.
    ///   - start: The place of the first item.
    ///   - bounds: The first place of the whole list, and the one after its last; unknown unless given.
    ///   - version: The version of the list with them.
    ///   - request: The request for them, if there was one; `correlationToken` on the wire.
    /// - Returns: The directive.
    public static func sendIndexListData(
        _ items: [JSON],
        of list: String,
        from start: Int,
        bounds: Range<Int>? = nil,
        version: Int? = nil,
        answering request: String? = nil
    ) -> Self {
        var data = APLIndexListData()
        data.items = items
        data.listID = list
        data.startIndex = start
        data.minimumIndex = bounds?.lowerBound
        data.endIndex = bounds?.upperBound
        data.listVersion = version
        data.correlationToken = request
        return Self(.apl(.sendIndexListData(data)))
    }

    /// Sends a page of a list: `Alexa.Presentation.APL.SendTokenListData`.
    /// - Parameters:
    ///   - items: The items.
    ///   - list: The list; `listId` on the wire.
    ///   - page: The page.
    ///   - next: The page after it; none at the end.
    ///   - request: The request for them, if there was one; `correlationToken` on the wire.
    /// - Returns: The directive.
    public static func sendTokenListData(
        _ items: [JSON],
        of list: String,
        page: String,
        next: String? = nil,
        answering request: String? = nil
    ) -> Self {
        var data = APLTokenListData()
        data.items = items
        data.listID = list
        data.pageToken = page
        data.nextPageToken = next
        data.correlationToken = request
        return Self(.apl(.sendTokenListData(data)))
    }

    /// Changes items of a list: `Alexa.Presentation.APL.UpdateIndexListData`.
    /// - Parameters:
    ///   - operations: The changes, in order, such as `["type": "DeleteItem", "index": 0]`.
    ///   - list: The list; `listId` on the wire.
    ///   - version: The version of the list after them.
    ///   - token: What the skill calls the document.
    /// - Returns: The directive.
    public static func updateIndexListData(
        _ operations: [JSON],
        of list: String,
        version: Int,
        token: String
    ) -> Self {
        var update = APLIndexListUpdate()
        update.operations = operations
        update.listID = list
        update.listVersion = version
        update.token = token
        return Self(.apl(.updateIndexListData(update)))
    }
}
