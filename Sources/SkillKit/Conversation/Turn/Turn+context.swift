extension Turn {
    /// The person's locale, such as `en-US`; `nil` if the request does not say.
    public var locale: LocaleName? { request.locale }

    /// Whether the device has an interface, such as `.apl`; not if the context can't be read.
    public func supports(_ interface: DeviceInterface) -> Bool {
        systemContext?.device?.supportedInterfaces?.contains(interface) ?? false
    }

    /// The account that talks to the skill, from the session or else from the context; `nil` if neither says.
    public var user: User? { session?.user ?? systemContext?.user }

    /// The person whose voice was recognised; `nil` if it was not.
    public var person: Person? { systemContext?.person }

    /// Who speaks, as a key for what is kept of somebody: the person whose voice was recognised, else the account.
    ///
    /// `nil` if the device sends neither. It identifies somebody, so it doesn't belong in a log.
    public var speaker: String? { person?.id ?? user?.id }

    /// The device; `nil` if the request does not say.
    public var device: Device? { systemContext?.device }

    /// The part of the context about the device and its user; `nil` if it is missing or can't be read.
    var systemContext: Context.System? { try? context.system() }
}
