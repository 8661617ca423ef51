using ReportLint.Forms;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Completion;

/// <summary>Finds out where in the form something is being typed, from the characters and the indentation alone: half a file is no YAML.</summary>
internal sealed class TypedPlaceReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _offset;
    private readonly int _line;
    private readonly TextSpan _span;
    private readonly int _indent;

    private TypedPlaceReader(SourceText source, int offset)
    {
        _source = source;
        _text = source.Content;
        _offset = offset;
        _line = source.Lines.IndexOf(offset);
        _span = source.Lines.Line(_line);
        var indent = _span.Start;
        while (indent < _offset && indent < _span.End && _text[indent] == ' ')
            indent++;
        _indent = indent - _span.Start;
    }

    /// <summary>The key of the form below which the line lies, by its indentation; null when it is none of the form.</summary>
    public static FormKey? ScopeOfLine(SourceText source, int offset, FormKey form) => new TypedPlaceReader(source, offset).Scope(form);

    /// <summary>The place at <paramref name="offset"/>; null where nothing of the form can stand: in texts, comments, unknown keys.</summary>
    public static TypedPlace? Read(SourceText source, int offset, FormKey form)
    {
        var reader = new TypedPlaceReader(source, offset);
        return reader.Scope(form) is { Kind: not FormKeyKind.Text } scope ? reader.InLine(scope) : null;
    }

    private FormKey? Scope(FormKey form)
    {
        var path = new Stack<string?>();
        var indent = _indent;
        for (var line = _line - 1; line >= 0 && indent > 0; line--)
        {
            var above = KeyLine.Read(_text, _source.Lines.Line(line));
            if (above.IsBlank || above.Indent >= indent)
                continue;
            path.Push(above.Key);
            indent = above.Indent;
        }
        var scope = form;
        foreach (var word in path)
        {
            // Whatever stands in a text is text.
            if (scope.Kind == FormKeyKind.Text)
                return scope;
            if (word is null || scope.Find(word) is not { } inner)
                return null;
            scope = inner;
        }
        return scope;
    }

    private TypedPlace? InLine(FormKey line)
    {
        var scopes = new Stack<(FormKey? Scope, HashSet<string> Present, bool IsList)>();
        scopes.Push((line, Siblings(), IsList: false));
        FormKey? value = null;
        var isValue = false;
        var start = _span.Start + _indent;
        for (var i = start; i < _offset; i++)
        {
            var c = _text[i];
            if (c == '#' && (i == _span.Start || _text[i - 1] is ' ' or '\t'))
                return null;
            switch (c)
            {
                case ':' when !isValue && (i + 1 >= _offset || _text[i + 1] is ' ' or '\t' or '{' or '['):
                    var word = _text[start..i].Trim().Trim('"', '\'');
                    scopes.Peek().Present.Add(word);
                    value = scopes.Peek().Scope?.Find(word);
                    (isValue, start) = (true, i + 1);
                    break;
                case '{' or '[' when string.IsNullOrWhiteSpace(_text[start..i]):
                    scopes.Push((value, new HashSet<string>(StringComparer.Ordinal), c == '['));
                    (isValue, start) = (c == '[', i + 1);
                    break;
                case ',' when scopes.Count > 1:
                    (isValue, start) = (scopes.Peek().IsList, i + 1);
                    break;
                case '}' or ']' when scopes.Count > 1:
                    scopes.Pop();
                    (isValue, start) = (true, i + 1);
                    value = null;
                    break;
            }
        }
        return Place(scopes, value, isValue, start);
    }

    private TypedPlace? Place(Stack<(FormKey? Scope, HashSet<string> Present, bool IsList)> scopes, FormKey? value, bool isValue, int start)
    {
        var (scope, present, isList) = scopes.Peek();
        if (isList || (isValue ? value : scope) is not { } key)
            return null;
        while (start < _offset && _text[start] is ' ' or '\t')
            start++;
        var end = _offset;
        while (end < _span.End && _text[end] is not (':' or ',' or '}' or ']' or '{' or '[' or ' ' or '#' or '\t'))
            end++;
        var isFlow = scopes.Count > 1;
        if (isFlow)
            AddBehind(present, end);
        return new TypedPlace(key, isValue, isFlow, TextSpan.FromBounds(start, end), end < _span.End && _text[end] == ':', present);
    }

    /// <summary>The keys behind the place in the same brackets.</summary>
    private void AddBehind(HashSet<string> present, int end)
    {
        var depth = 0;
        var start = -1;
        for (var i = end; i < _span.End && depth >= 0; i++)
        {
            var c = _text[i];
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (depth != 0)
                continue;
            if (c == ',')
            {
                start = i + 1;
            }
            else if (c == ':' && start >= 0)
            {
                present.Add(_text[start..i].Trim().Trim('"', '\''));
                start = -1;
            }
        }
    }

    /// <summary>The keys of the same mapping on other lines.</summary>
    private HashSet<string> Siblings()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        AddSiblings(keys, step: -1);
        AddSiblings(keys, step: 1);
        return keys;
    }

    private void AddSiblings(HashSet<string> keys, int step)
    {
        for (var line = _line + step; line >= 0 && line < _source.Lines.Count; line += step)
        {
            var other = KeyLine.Read(_text, _source.Lines.Line(line));
            if (other.IsBlank)
                continue;
            if (other.Indent < _indent)
                return;
            if (other.Indent == _indent && other.Key is { } key)
                keys.Add(key);
        }
    }
}
