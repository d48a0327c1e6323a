#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Finds turns in JSON values, one value after the other, and pairs requests with the responses that follow them.
struct TurnCollector {
    /// What has been found and not taken yet, in order.
    private(set) var found: [RecordingReader.Item] = []
    /// The form of what was found first.
    private(set) var format: RecordingFormat?
    /// Where answers may differ in all turns that follow.
    private var allowances: [Allowance] = []
    /// A request whose answer may come next.
    private var pending: RecordedTurn?
    /// The number of values that were understood.
    private(set) var understood = 0

    /// Takes what was found, except a request whose answer may still come.
    mutating func take() -> [RecordingReader.Item] {
        defer { found = [] }
        return found
    }

    /// Ends: a request that waits for its answer has none.
    mutating func finish() {
        if let turn = pending { emit(turn) }
        pending = nil
    }

    /// Notes something that can't be used.
    mutating func note(_ weight: RecordingFinding.Weight, at place: String, _ words: String) {
        found.append(.finding(RecordingFinding(weight, at: place, words)))
    }

    private mutating func emit(_ turn: RecordedTurn) {
        var turn = turn
        turn.allowances += allowances
        found.append(.turn(turn))
    }

    private mutating func add(_ turn: RecordedTurn, as format: RecordingFormat) {
        finish()
        understood += 1
        if self.format == nil { self.format = format }
        if turn.answer == nil { pending = turn } else { emit(turn) }
    }

    private mutating func answer(_ answer: RecordedAnswer, at place: String) {
        understood += 1
        if self.format == nil { self.format = .pasted }
        guard var turn = pending else { return note(.unused, at: place, "is an answer without a request before it") }
        pending = nil
        turn.answer = answer
        emit(turn)
    }

    /// Takes a value.
    /// - Parameters:
    ///   - json: The value.
    ///   - place: Where it is in the file.
    ///   - depth: How many wrappings it has been taken out of.
    /// - Returns: Whether it is of a known form.
    @discardableResult
    mutating func add(_ json: JSON, at place: String, depth: Int = 0) -> Bool {
        guard depth < 4 else { return false }
        switch json {
        case .array(let elements):
            var isUnderstood = false
            if depth == 0 { format = .list }
            for (index, element) in elements.enumerated() {
                if add(element, at: "\(place)[\(index)]", depth: depth + 1) { isUnderstood = true }
            }
            return isUnderstood
        case .object(let members): return add(members, json, place, depth)
        case .null, .bool, .integer, .number, .long, .string: return false
        }
    }

    private mutating func add(_ members: [String: JSON], _ json: JSON, _ place: String, _ depth: Int) -> Bool {
        if case .array(let turns)? = members["turns"] { return dialogue(turns, members, place) }
        if case .array(let invocations)? = members["invocations"] {
            if format == nil { format = .skillIO }
            return SkillIODump(invocations, place).add(to: &self)
        }
        if case .array(let inputs)? = members["userInput"] {
            if format == nil { format = .script }
            return UtteranceScript(inputs, members, place).add(to: &self)
        }
        if case .object(let request)? = members["request"] {
            let isTurn = request["request"] != nil || ["response", "error", "said"].contains { members[$0] != nil }
            if isTurn { return turn(json, place) }
            var turn = RecordedTurn(.request(json), place: place)
            turn.isAlone = format == .testEvents
            add(turn, as: .event)
            return true
        }
        if members["received"]?.string != nil { return turn(json, place) }
        if case .object? = members["response"] {
            answer(.response(json), at: place)
            return true
        }
        if members["errorType"] != nil, members["errorMessage"] != nil {
            answer(.refusal(json), at: place)
            return true
        }
        if let allow = members["allow"], members.count == 1 {
            do throws(InputError) { allowances += try Allowance.list(allow) } catch {
                note(.malformed, at: place, "\(error)")
            }
            return true
        }
        return wrapped(members, place, depth)
    }

    private mutating func dialogue(_ turns: [JSON], _ members: [String: JSON], _ place: String) -> Bool {
        if format == nil { format = .dialogue }
        do throws(InputError) {
            let outer = allowances
            allowances += try Allowance.list(members["allow"])
            for (index, turn) in turns.enumerated() {
                _ = self.turn(turn, (place.isEmpty ? "" : place + ".") + "turns[\(index)]", isScripted: true)
            }
            finish()
            allowances = outer
        } catch {
            note(.malformed, at: place, "\(error)")
        }
        return true
    }

    private mutating func turn(_ json: JSON, _ place: String, isScripted: Bool = false) -> Bool {
        guard case .object(let members) = json else {
            note(.malformed, at: place, "is not an object")
            return true
        }
        do throws(InputError) {
            var turn = try RecordedTurn(json, place: place)
            finish()
            understood += 1
            if format == nil { format = .lines }
            turn.allowances += allowances
            turn.isScripted = isScripted
            found.append(.turn(turn))
            for name in members.keys.sorted() where !RecordedTurn.members.contains(name) {
                note(.unused, at: place, "replay does not look at '\(name)'")
            }
        } catch {
            note(.malformed, at: place, "\(error)")
        }
        return true
    }

    /// Adds a turn from a form that describes it in its own way.
    mutating func add(found turn: RecordedTurn) {
        finish()
        understood += 1
        emit(turn)
    }

    /// Takes an envelope out of what other software wraps around it.
    private mutating func wrapped(_ members: [String: JSON], _ place: String, _ depth: Int) -> Bool {
        func inside(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
        if let content = members["content"], content["request"] != nil {
            if format == nil { format = .log }
            return turn(content, inside("content"))
        }
        if let body = members["body"] {
            if format == nil { format = .gateway }
            if let text = body.string {
                guard let json = try? JSON(reading: text.utf8) else { return false }
                return add(json, at: inside("body"), depth: depth + 1)
            }
            return add(body, at: inside("body"), depth: depth + 1)
        }
        if case .object(let examples)? = members["components"]?["examples"] {
            if format == nil { format = .testEvents }
            var isUnderstood = false
            for (name, example) in examples.sorted(by: { $0.key < $1.key }) {
                guard let value = example["value"] else { continue }
                if add(value, at: name, depth: depth + 1) { isUnderstood = true }
            }
            return isUnderstood
        }
        if case .array(let events)? = members["events"] ?? members["logEvents"] {
            format = .log
            for (index, event) in events.enumerated() {
                add(event, at: "\(inside("events"))[\(index)]", depth: depth + 1)
            }
            return understood > 0
        }
        if let message = members["message"] {
            if format == nil { format = .log }
            guard let text = message.string else { return add(message, at: place, depth: depth + 1) }
            return LogLine(Array(text.utf8)).add(to: &self, at: place, depth: depth + 1)
        }
        return false
    }
}
