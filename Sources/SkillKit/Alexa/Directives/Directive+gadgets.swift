extension Directive {
    /// Waits for the buttons of a game: `GameEngine.StartInputHandler`.
    /// - Parameters:
    ///   - timeout: How long, in milliseconds; at most 90,000.
    ///   - recognizers: Patterns of presses, by their names.
    ///   - events: What the skill is told, by name.
    ///   - proxies: Names for buttons that are not known yet.
    /// - Returns: The directive.
    public static func startInputHandler(
        timeout: Int,
        recognizers: [String: JSON],
        events: [String: JSON],
        proxies: [String]? = nil
    ) -> Self {
        var handler = GameInputHandler()
        handler.timeout = timeout
        handler.recognizers = recognizers
        handler.events = events
        handler.proxies = proxies
        return Self(.gameEngine(.startInputHandler(handler)))
    }

    /// Stops waiting for buttons: `GameEngine.StopInputHandler`; the request is the one whose answer started it.
    public static func stopInputHandler(startedBy requestID: String) -> Self {
        var end = GameInputHandlerEnd()
        end.originatingRequestID = requestID
        return Self(.gameEngine(.stopInputHandler(end)))
    }

    /// Lights buttons, all unless some are named: `GadgetController.SetLight`.
    public static func setLight(_ parameters: JSON, gadgets: [String] = []) -> Self {
        var light = GadgetLight()
        light.version = 1
        light.targetGadgets = gadgets
        light.parameters = parameters
        return Self(.gameEngine(.setLight(light)))
    }

    /// Waits for events of a gadget: `CustomInterfaceController.StartEventHandler`.
    /// - Parameters:
    ///   - token: What the skill calls the handler.
    ///   - filter: Which events; all unless given.
    ///   - expiration: How long, and what comes then.
    /// - Returns: The directive.
    public static func startEventHandler(token: String, filter: JSON? = nil, expiration: JSON? = nil) -> Self {
        var handler = GadgetEventHandler()
        handler.token = token
        handler.eventFilter = filter
        handler.expiration = expiration
        return Self(.customInterface(.startEventHandler(handler)))
    }

    /// Stops waiting for a gadget's events: `CustomInterfaceController.StopEventHandler`.
    public static func stopEventHandler(token: String) -> Self {
        var end = GadgetEventHandlerEnd()
        end.token = token
        return Self(.customInterface(.stopEventHandler(end)))
    }

    /// Sends a gadget something: `CustomInterfaceController.SendDirective`.
    /// - Parameters:
    ///   - payload: Its content, in the maker's own form.
    ///   - name: What kind of directive it is.
    ///   - namespace: The maker's interface.
    ///   - endpoint: The gadget; `endpointId` on the wire.
    /// - Returns: The directive.
    public static func sendDirective(
        _ payload: JSON,
        name: String,
        namespace: String,
        endpoint: String
    ) -> Self {
        var header = GadgetHeader()
        header.namespace = namespace
        header.name = name
        var directive = GadgetDirective()
        directive.header = header
        directive.endpoint = GadgetEndpoint()
        directive.endpoint?.endpointID = endpoint
        directive.payload = payload
        return Self(.customInterface(.sendDirective(directive)))
    }
}
