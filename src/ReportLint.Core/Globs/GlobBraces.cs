namespace ReportLint.Globs;

/// <summary>Says of each brace and comma in a glob what it is: part of a choice, of a range of numbers, or an ordinary character.</summary>
internal static class GlobBraces
{
    /// <summary>Replaces the tokens of braces and commas by forks, numbers and literals. Their number and order stay.</summary>
    /// <param name="glob">The glob.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <returns>Whether its braces pair.</returns>
    public static bool Resolve(string glob, List<GlobToken> tokens)
    {
        var paired = ArePaired(tokens);
        // One list for each brace that is open: its index, then those of the commas that belong to it.
        var open = new Stack<List<int>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsBraceOrComma(tokens[i]))
                continue;
            if (!paired || (open.Count == 0 && tokens[i].Kind == GlobTokenKind.Comma))
            {
                tokens[i] = tokens[i].AsLiteral();
            }
            else if (tokens[i].Kind == GlobTokenKind.OpenBrace)
            {
                open.Push([i]);
            }
            else if (tokens[i].Kind == GlobTokenKind.Comma)
            {
                open.Peek().Add(i);
            }
            else
            {
                Close(glob, tokens, open.Pop(), i);
            }
        }
        return paired;
    }

    private static bool ArePaired(List<GlobToken> tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == GlobTokenKind.OpenBrace)
                depth++;
            else if (token.Kind == GlobTokenKind.CloseBrace && --depth < 0)
                return false;
        }
        return depth == 0;
    }

    private static bool IsBraceOrComma(GlobToken token) =>
        token.Kind is GlobTokenKind.OpenBrace or GlobTokenKind.Comma or GlobTokenKind.CloseBrace;

    private static void Close(string glob, List<GlobToken> tokens, List<int> openAndCommas, int close)
    {
        var open = openAndCommas[0];
        if (openAndCommas.Count > 1)
        {
            foreach (var comma in openAndCommas)
                tokens[comma] = tokens[comma].AsFork(close + 1);
            tokens[open] = tokens[open].AsFork([.. openAndCommas.Select(i => i + 1)]);
            tokens[close] = tokens[close].AsFork(close + 1);
        }
        else if (GlobNumberRange.Read(glob, tokens[open].Offset, tokens[close].Offset) is { } range)
        {
            // What stands between the braces is never reached.
            tokens[open] = new GlobToken(GlobTokenKind.Number, tokens[open].Offset) { Range = range, Targets = [close + 1] };
            tokens[close] = tokens[close].AsLiteral();
        }
        else
        {
            tokens[open] = tokens[open].AsLiteral();
            tokens[close] = tokens[close].AsLiteral();
        }
    }
}
