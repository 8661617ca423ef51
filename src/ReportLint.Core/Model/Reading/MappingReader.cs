using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>Reads the keys of a mapping: those that the form knows, by name; the others with a finding.</summary>
internal static class MappingReader
{
    private const int MostListed = 10;

    /// <summary>The entries of <paramref name="mapping"/> whose keys may stand there.</summary>
    /// <param name="context">The file.</param>
    /// <param name="mapping">The mapping's node.</param>
    /// <param name="where">What messages call the mapping.</param>
    /// <param name="key">The key of the form whose mapping it is.</param>
    /// <param name="others">Takes a key that the form doesn't have there; returns whether it was accepted. Null accepts none.</param>
    public static MappingEntries Read(ReadingContext context, int mapping, ILocalizable where, FormKey key, Func<int, int, bool>? others = null)
    {
        var found = new (int Key, int Value)[key.Children.Count];
        List<int>? unknown = null;
        for (int entry = mapping + 1, value; entry < context.Node(mapping).Next; entry = context.Node(value).Next)
        {
            ref readonly var node = ref context.Node(entry);
            value = node.Next;
            if (node.Kind == YamlNodeKind.Scalar && key.Child(node.Value) is { } known)
            {
                if (found[known.Ordinal].Key != MappingEntries.None)
                    context.Add(Duplicate(context, entry, found[known.Ordinal].Key));
                else
                    found[known.Ordinal] = (entry, value);
            }
            else if (others is null || !others(entry, value))
            {
                (unknown ??= []).Add(entry);
            }
        }
        return unknown is null ? new MappingEntries(key, found, [], isForeign: false, hasUnknown: false) : WithUnknown(context, where, key, found, unknown);
    }

    private static MappingEntries WithUnknown(ReadingContext context, ILocalizable where, FormKey key, (int Key, int Value)[] found, List<int> unknown)
    {
        IReadOnlyList<FormName> allowed = [.. key.Children.Select(child => child.Name)];
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        var isForeign = false;
        IReadOnlyList<(FormName Name, FormEdition Edition)> foreign = [.. context.Foreign(key)];
        foreach (var entry in unknown)
        {
            if (IsMergeKey(context, entry))
            {
                // Of a reference behind it something is said already.
                if (context.Node(context.Node(entry).Next).Kind != YamlNodeKind.Alias)
                    context.Add(LimitExceeded.Rule.At(context.Source, context.Node(entry).Span, YamlMessages.MergeKey.With()));
                continue;
            }
            var finding = Unknown(context, entry, where, [.. key.Children.Where(child => found[child.Ordinal].Key == MappingEntries.None).Select(child => child.Name)], foreign);
            misspelt.UnionWith(finding.Edits.Select(edit => edit.Edit.NewText));
            isForeign |= finding.Rule == ForeignEditionCell.Rule;
            context.Add(finding);
        }
        return new MappingEntries(key, found, [.. allowed.Where(name => misspelt.Contains(name.Id) || misspelt.Contains(name.Key))], isForeign, hasUnknown: true);
    }

    private static bool IsMergeKey(ReadingContext context, int key) => context.Node(key) is { Kind: YamlNodeKind.Scalar, Style: YamlScalarStyle.Plain, Value: "<<" };

    /// <summary>What is said of a key that was there before.</summary>
    public static Finding Duplicate(ReadingContext context, int key, int first)
    {
        var (word, firstWord) = (context.Node(key).Value, context.Node(first).Value);
        var message = string.Equals(word, firstWord, StringComparison.Ordinal)
            ? ReadingMessages.DuplicateKey.With(word)
            : ReadingMessages.DuplicateSynonym.With(word, firstWord);
        return DuplicateKey.Rule.At(context.Source, context.Node(key).Span, message) with
        {
            Related = [new RelatedLocation(new Location(context.Document.Source, context.Node(first).Span), ReadingMessages.FirstHere.With())],
        };
    }

    /// <summary>What is said of a word that is none of <paramref name="words"/>.</summary>
    public static Finding UnknownWord(ReadingContext context, FormName key, int node, IReadOnlyList<FormName> words)
    {
        var written = context.Node(node).Value.Trim();
        var choices = words.Select(word => word.In(LanguageOf(written))).ToList();
        return Spelling.Nearest(written, choices) is { } nearest
            ? UnknownKey.Rule.At(context.Source, context.Node(node).Span, ReadingMessages.UnknownWordNearest.With(new LocalizedText(key.Key, key.Id), written, nearest)) with { Edits = [Rename(context, node, nearest)] }
            : UnknownKey.Rule.At(context.Source, context.Node(node).Span, ReadingMessages.UnknownWord.With(new LocalizedText(key.Key, key.Id), context.Written(node), LocalizedList.Of(choices)));
    }

    private static Finding Unknown(ReadingContext context, int key, ILocalizable where, IReadOnlyList<FormName> allowed, IReadOnlyList<(FormName Name, FormEdition Edition)> foreign)
    {
        var node = context.Node(key);
        if (node.Kind != YamlNodeKind.Scalar)
            return UnknownKey.Rule.At(context.Source, node.Span, ReadingMessages.KeyNotText.With());
        var word = node.Value;
        var language = LanguageOf(word);
        var candidates = allowed.Select(name => name.In(language)).ToList();

        var colon = word.IndexOf(':');
        if (colon > 0 && allowed.Any(name => name.Is(word.Substring(0, colon))))
        {
            return UnknownKey.Rule.At(context.Source, node.Span, ReadingMessages.UnknownKeySpace.With(context.Written(key))) with
            {
                Edits = [new SuggestedEdit(new TextEdit(new TextSpan(node.Span.Start + colon + 1, 0), " "), IsSafe: false)],
            };
        }
        foreach (var (name, edition) in foreign)
        {
            // A row that only changed its name (规范性文件 → 行政规范性文件) is a matter of spelling.
            if (name.Is(word) && !allowed.Any(own => string.Equals(own.Id, name.Id, StringComparison.Ordinal)))
                return ForeignEditionCell.Rule.At(context.Source, node.Span, ReadingMessages.ForeignEdition.With(word, edition.Year, context.Edition.Year));
        }
        var renamed = foreign.Where(other => other.Name.Is(word)).Select(other => allowed.First(own => string.Equals(own.Id, other.Name.Id, StringComparison.Ordinal)).In(language)).FirstOrDefault();
        if ((renamed ?? Spelling.Nearest(word.Trim(), candidates)) is { } nearest)
            return UnknownKey.Rule.At(context.Source, node.Span, ReadingMessages.UnknownKeyNearest.With(where, context.Written(key), nearest)) with { Edits = [Rename(context, key, nearest)] };
        if (candidates.Count == 0)
            return UnknownKey.Rule.At(context.Source, node.Span, ReadingMessages.UnknownKeyBare.With(where, context.Written(key)));
        var listed = LocalizedList.Of(candidates, MostListed);
        return UnknownKey.Rule.At(context.Source, node.Span, ReadingMessages.UnknownKey.With(where, context.Written(key), listed));
    }

    private static SuggestedEdit Rename(ReadingContext context, int node, string word) => new(new TextEdit(context.Node(node).Span, word), IsSafe: false);

    private static KeyLanguage LanguageOf(string word) => word.Any(c => c > 0x7F) ? KeyLanguage.Chinese : KeyLanguage.English;
}
