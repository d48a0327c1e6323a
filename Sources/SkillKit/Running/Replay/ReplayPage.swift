/// The page around the turns of a report: its style, and a list of the turns to go through with the keyboard.
enum ReplayPage {
    static func head(title: String) -> String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>\(SSML.escapedForAttribute(title))</title><style>\(style)</style></head>
        <body><nav><h1>\(SSML.escapedForAttribute(title))</h1><p id="summary"></p>
        <label><input type="checkbox" id="only"> only what differs</label>
        <p class="quiet keys">j and k, or the arrows: the next turn, the one before; n: the next that differs</p>
        <ol id="list"></ol></nav><main>

        """
    }

    static func foot(summary: String) -> String {
        """
        </main><script>document.getElementById("summary").textContent = "";
        document.getElementById("summary").insertAdjacentHTML("beforeend", "\(summary)");
        \(script)</script></body></html>

        """
    }

    private static let style = """
        :root { color-scheme: light dark; --line: #8884; --quiet: #777; --bad: #c0392b; --good: #2e8b57; --new: #b8860b;
            --panel: #8881; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 15px/1.45 system-ui, sans-serif; display: grid; grid-template-columns: 20rem 1fr; }
        nav { position: sticky; top: 0; height: 100vh; overflow: auto; border-right: 1px solid var(--line); padding: 1rem; }
        nav h1 { font-size: 1.1rem; margin: 0 0 .3rem; }
        nav ol { list-style: none; margin: .5rem 0; padding: 0; }
        nav li.file { font-weight: 600; margin: .6rem 0 .2rem; overflow-wrap: anywhere; }
        nav a { display: block; padding: .15rem .4rem; border-left: 4px solid var(--good); color: inherit;
            text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
        nav a.different { border-color: var(--bad); } nav a.new { border-color: var(--new); }
        nav a.current { background: var(--panel); font-weight: 600; }
        main { padding: 1rem 1.5rem; max-width: 70rem; min-width: 0; }
        h2 { font-size: 1.05rem; overflow-wrap: anywhere; }
        article { border: 1px solid var(--line); border-radius: 8px; padding: .6rem 1rem; margin: 0 0 1rem;
            content-visibility: auto; contain-intrinsic-size: auto 22rem; scroll-margin-top: 1rem; }
        article:focus { outline: 2px solid #4a90d9; }
        h3 { margin: 0 0 .5rem; font-size: 1rem; } h4 { margin: 0 0 .2rem; font-size: .8rem; color: var(--quiet); }
        .number { color: var(--quiet); margin-right: .4rem; }
        .mark { float: right; font-size: .8rem; color: var(--good); }
        .different .mark { color: var(--bad); } .new .mark { color: var(--new); }
        .panel, .device { background: var(--panel); border-radius: 6px; padding: .5rem .8rem; margin: .4rem 0; }
        .differences { border-left: 4px solid var(--bad); }
        dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .1rem .8rem; margin: 0; }
        dt { color: var(--quiet); overflow-wrap: anywhere; max-width: 22rem; } dd { margin: 0; overflow-wrap: anywhere; }
        blockquote { margin: .2rem 0; font-size: 1.05rem; }
        .card { border: 1px solid var(--line); border-radius: 6px; padding: .4rem .8rem; margin: .4rem 0; max-width: 30rem; }
        .card p { margin: .2rem 0 0; white-space: pre-line; }
        del { color: var(--bad); } ins { color: var(--good); text-decoration: none; font-weight: 600; }
        pre { overflow: auto; margin: .3rem 0; font-size: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        .quiet { color: var(--quiet); font-size: .85rem; margin: .2rem 0; } .finding { color: var(--new); }
        .finding.malformed { color: var(--bad); }
        body.only article:not(.different), body.only nav a:not(.different) { display: none; }
        @media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; max-height: 40vh; } }
        """

    /// The list is made from the turns themselves, so that the page can be written in one go.
    private static let script = """
        const turns = [...document.querySelectorAll("article")], list = document.getElementById("list");
        const links = new Map();
        for (const section of document.querySelectorAll("section")) {
            const file = document.createElement("li");
            file.className = "file";
            file.textContent = section.querySelector("h2").textContent;
            list.append(file);
            for (const turn of section.querySelectorAll("article")) {
                const item = document.createElement("li"), link = document.createElement("a");
                link.href = "#" + turn.id;
                link.className = turn.classList[1];
                const heading = turn.querySelector("h3").cloneNode(true);
                heading.querySelector(".mark").remove();
                link.textContent = heading.textContent;
                item.append(link);
                list.append(item);
                links.set(turn.id, link);
            }
        }
        let current = -1;
        function show(index) {
            if (index < 0 || index >= turns.length) return;
            if (current >= 0) links.get(turns[current].id).classList.remove("current");
            current = index;
            const link = links.get(turns[index].id);
            link.classList.add("current");
            link.scrollIntoView({ block: "nearest" });
            turns[index].scrollIntoView();
            turns[index].focus({ preventScroll: true });
        }
        function next(step, isWanted) {
            const only = document.body.classList.contains("only");
            for (let index = current + step; index >= 0 && index < turns.length; index += step) {
                const isDifferent = turns[index].classList.contains("different");
                if ((only || isWanted) && !isDifferent) continue;
                return show(index);
            }
        }
        addEventListener("keydown", event => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
            if (step) next(step, false);
            else if (event.key === "n") next(1, true);
            else return;
            event.preventDefault();
        });
        list.addEventListener("click", event => {
            const id = event.target.hash?.slice(1);
            const index = turns.findIndex(turn => turn.id === id);
            if (index >= 0) { show(index); event.preventDefault(); }
        });
        document.getElementById("only").addEventListener("change", event => {
            document.body.classList.toggle("only", event.target.checked);
        });
        """
}
