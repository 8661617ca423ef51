using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads the single values at the top of a file.</summary>
internal sealed class HeadReader(ReadingContext context, MappingEntries entries)
{
    /// <summary>A whole number such as the year; null when absent or unreadable.</summary>
    public Located<long>? WholeNumber(FormName name)
    {
        if (!entries.TryGet(name, out var entry) || context.Node(entry.Value).IsBlank || !IsScalar(name, entry))
            return null;
        var node = context.Node(entry.Value);
        var number = CellNumberReader.Read(node.Value, node.Style != YamlScalarStyle.Plain, FigureKind.Count);
        context.AddIfWrong(number, node.Span, Title(name), cell: null);
        return number.Value is { } value ? new Located<long>((long)value, node.Span) : null;
    }

    /// <summary>A short text; null when absent, blank or not a text.</summary>
    public Located<string>? Text(FormName name)
    {
        if (!entries.TryGet(name, out var entry) || context.Node(entry.Value).IsBlank || !IsScalar(name, entry))
            return null;
        var node = context.Node(entry.Value);
        var text = node.Value.Trim();
        if (text.Length == 0)
            return null;
        if (!IsInQuotes(text))
            return new Located<string>(text, node.Span);
        var inside = text.Substring(1, text.Length - 2).Trim();
        context.Add(FullWidthSyntax.Rule.At(context.Source, node.Span, YamlMessages.QuotedName.With(context.Node(entry.Key).Value)) with { Edits = [new SuggestedEdit(new TextEdit(node.Span, inside), IsSafe: node.Style == YamlScalarStyle.Plain && inside.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '·' or '、'))] });
        return new Located<string>(inside, node.Span);
    }

    /// <summary>“示例局”: Chinese quotation marks in the place of YAML's. A name that only begins and ends with marks of its own is left alone.</summary>
    private static bool IsInQuotes(string text) => text.Length > 2 && (text[0], text[text.Length - 1]) is ('“', '”') or ('‘', '’') or ('”', '”') or ('“', '“')
        && text.IndexOfAny(['“', '”', '‘', '’'], 1, text.Length - 2) < 0;

    /// <summary>A long text; null when absent, blank or not a text.</summary>
    public Narrative? Narrative(FormName name)
    {
        if (!entries.TryGet(name, out var entry))
            return null;
        if (context.Node(entry.Value).IsBlank || !IsScalar(name, entry))
            return null;
        var node = context.Node(entry.Value);
        return new Narrative(context.Document.Source, node.Span, node.Value, node.Style);
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<Located<string>> List(FormName name)
    {
        if (!entries.TryGet(name, out var entry) || context.Node(entry.Value).IsBlank)
            return [];
        var items = context.Node(entry.Value).Kind == YamlNodeKind.Sequence ? context.Document.Items(entry.Value) : [entry.Value];
        var texts = new List<Located<string>>();
        foreach (var index in items)
        {
            var item = context.Node(index);
            if (item.Kind == YamlNodeKind.Scalar)
                texts.Add(new Located<string>(item.Value.Trim(), item.Span));
            else if (item.Kind != YamlNodeKind.Alias)
                context.Add(UnknownKey.Rule.At(context.Source, FirstCharacter(item.Span), ReadingMessages.ListExpected.With(Name(name))));
        }
        return texts;
    }

    /// <summary>One of the kinds of agency; null when absent or unknown.</summary>
    public Located<AgencyKind>? AgencyKind()
    {
        if (Text(ReportKeys.Kind) is not { } word)
            return null;
        for (var i = 0; i < ReportKeys.AgencyKinds.Count; i++)
        {
            if (ReportKeys.AgencyKinds[i].Is(word.Value))
                return new Located<AgencyKind>((AgencyKind)i, word.Span);
        }
        context.Add(MappingReader.UnknownWord(context, ReportKeys.Kind, entries.TryGet(ReportKeys.Kind, out var entry) ? entry.Value : 0, ReportKeys.AgencyKinds));
        return null;
    }

    /// <summary>The headings that the file states for its parts, by the part's id.</summary>
    public IReadOnlyDictionary<string, Located<string>> Headings()
    {
        var headings = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        if (!entries.TryGet(ReportKeys.Headings, out var entry) || context.Node(entry.Value).IsBlank)
            return headings;
        if (context.Node(entry.Value).Kind != YamlNodeKind.Mapping)
        {
            context.Add(UnknownKey.Rule.At(context.Source, FirstCharacter(context.VisibleSpan(entry.Key, entry.Value)), ReadingMessages.GroupExpected.With(Name(ReportKeys.Headings), new LocalizedList([.. ReportKeys.HeadingFields.Select(Name)]))));
            return headings;
        }
        var inner = new HeadReader(context, MappingReader.Read(context, entry.Value, Name(ReportKeys.Headings), context.KeyAt([ReportKeys.Headings])));
        foreach (var field in ReportKeys.HeadingFields)
        {
            if (inner.Text(field) is { } heading)
                headings.Add(field.Id, heading);
        }
        return headings;
    }

    /// <summary>The fees for processing information; null when absent.</summary>
    public FeeStatement? Fees()
    {
        if (!entries.TryGet(ReportKeys.Fees, out var entry) || context.Node(entry.Value).IsBlank)
            return null;
        var keySpan = context.Node(entry.Key).Span;
        if (context.Node(entry.Value).Kind != YamlNodeKind.Mapping)
        {
            context.Add(MissingCell.Rule.At(context.Source, context.VisibleSpan(entry.Key, entry.Value), ReadingMessages.GroupExpected.With(Name(ReportKeys.Fees), FieldNames())));
            return null;
        }
        var fields = MappingReader.Read(context, entry.Value, Name(ReportKeys.Fees), context.KeyAt([ReportKeys.Fees]));
        var inner = new HeadReader(context, fields);
        var isDamaged = context.Document.IsDamagedIn(context.Node(entry.Value).Span);
        foreach (var field in ReportKeys.FeeFields.Where(field => !isDamaged && !fields.Has(field) && fields.IsMissing(field)))
            context.Add(MissingCell.Rule.At(context.Source, keySpan, ReadingMessages.MissingCell.With(Name(ReportKeys.Fees), Name(field))) with { Cell = $"{ReportKeys.Fees.Id}.{field.Id}" });
        return new FeeStatement(keySpan, inner.Fee(ReportKeys.FeeNotices, FigureKind.Count), inner.Fee(ReportKeys.FeeNoticed, FigureKind.Money), inner.Fee(ReportKeys.FeeCollected, FigureKind.Money));
    }

    /// <summary>Reports a required value that is not there.</summary>
    public void Require(FormName name)
    {
        if (!entries.TryGet(name, out var entry))
        {
            if (!context.Document.IsDamaged && entries.IsMissing(name))
                context.AddMissing(name, 0, context.Source.Content.Length, MissingCell.Rule.At(context.Source, new TextSpan(context.Node(0).Span.Start, 0), ReadingMessages.MissingHead.With(Name(name))) with { Cell = name.Id });
        }
        else if (context.Node(entry.Value) is { Kind: YamlNodeKind.Scalar } node && (node.IsBlank || string.IsNullOrWhiteSpace(node.Value)))
        {
            context.Add(MissingCell.Rule.At(context.Source, context.VisibleSpan(entry.Key, entry.Value), ReadingMessages.BlankHead.With(Name(name))) with { Cell = name.Id });
        }
    }

    /// <summary>Reports a list or a mapping where a single value belongs.</summary>
    public void RequireScalar(FormName name)
    {
        if (entries.TryGet(name, out var entry))
            IsScalar(name, entry);
    }

    private FeeAmount? Fee(FormName name, FigureKind kind)
    {
        if (!entries.TryGet(name, out var entry))
            return null;
        var node = context.Node(entry.Value);
        var span = context.VisibleSpan(entry.Key, entry.Value);
        var address = $"{ReportKeys.Fees.Id}.{name.Id}";
        if (node.IsBlank)
        {
            context.Add(MissingCell.Rule.At(context.Source, span, ReadingMessages.BlankCell.With(Title(name))) with { Cell = address });
            return null;
        }
        if (!IsScalar(name, entry))
            return null;
        var number = CellNumberReader.Read(node.Value, node.Style != YamlScalarStyle.Plain, kind);
        context.AddIfWrong(number, span, Title(name), address);
        return number.Value is { } value ? new FeeAmount(value, number.Digits, span) : null;
    }

    private bool IsScalar(FormName name, (int Key, int Value) entry)
    {
        var node = context.Node(entry.Value);
        if (node.Kind == YamlNodeKind.Scalar)
            return true;
        if (node.Kind != YamlNodeKind.Alias)
            context.Add(UnknownKey.Rule.At(context.Source, FirstCharacter(node.Span), ReadingMessages.TextExpected.With(Name(name))));
        return false;
    }

    private static TextSpan FirstCharacter(TextSpan span) => new(span.Start, Math.Min(1, span.Length));

    private static LocalizedText Title(FormName name) => new($"“{name.Key}”", $"'{name.Id}'");

    private static LocalizedText Name(FormName name) => new(name.Key, name.Id);

    private static LocalizedList FieldNames() => new([.. ReportKeys.FeeFields.Select(Name)]);
}
