using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5023: a short name defined twice, used before it is defined or without that, or defined and not used.</summary>
public sealed class ShortNameRule : Rule
{
    private static readonly MessageTemplate s_again = new(
        "《{0}》前面已经简称“{1}”，这里又定义一次",
        "《{0}》 was given the short name '{1}' before; here it is defined once more");

    private static readonly MessageTemplate s_other = new(
        "《{0}》前面简称“{1}”，这里又简称“{2}”；请统一",
        "《{0}》 was given the short name '{1}' before, and here '{2}'; please use one");

    private static readonly MessageTemplate s_early = new(
        "“{0}”在后面才定义，这里先用了；请把“以下简称”移到第一次出现的地方",
        "'{0}' is used here before it is defined; please define it where it first occurs");

    private static readonly MessageTemplate s_undefined = new(
        "用了简称“{0}”，全文没有写明是哪部法规的简称",
        "the short name '{0}' is used, but the text never says which regulation it stands for");

    private static readonly MessageTemplate s_unused = new(
        "定义了简称“{0}”，后面没有用到；可以删去",
        "the short name '{0}' is defined but never used; it may be left out");

    private static readonly MessageTemplate s_first = new("前面的定义", "the definition before");
    private static readonly MessageTemplate s_definition = new("在这里才定义", "it is defined here");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5023",
        Name = "short-name-twice",
        Severity = Severity.Warning,
        Summary = new(
            "法规、文件的简称定义了两次，没有定义或者还没有定义就用，定义了不用",
            "A short name that is defined twice, used without or before its definition, or defined and not used"),
        Rationale = new(
            "一部法规一个简称，在第一次出现的地方定义，以后都用它。没有定义就用，只看“《条例》”：《政府信息公开条例》一看就明白，不必定义。只看书名号里的法规和文件，单位的简称不查。",
            "A regulation has one short name, defined where it first occurs and used from there on. Used without a definition is said of 《条例》 only: 《政府信息公开条例》 explains itself. Only titles in 《》 are looked at, not the short names of agencies."),
        Basis = new("《党政机关公文处理工作条例》", "《党政机关公文处理工作条例》"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var prose = context.Prose;
        var definitions = ShortNameDefinition.FindAll(prose);
        var known = new Dictionary<string, ShortNameDefinition>(StringComparer.Ordinal);
        foreach (var definition in definitions)
        {
            if (known.TryGetValue(definition.Title, out var first))
            {
                var isSame = string.Equals(first.Short, definition.Short, StringComparison.Ordinal);
                context.Add(Descriptor, definition.Block, definition.Span,
                    isSame ? s_again.With(definition.Title, first.Short) : s_other.With(definition.Title, first.Short, definition.Short),
                    isSame ? Without(definition, isSafe: true) : [],
                    related: [context.Related(first.Block, first.Span, s_first.With())]);
                continue;
            }
            known.Add(definition.Title, definition);
            CheckUse(context, definitions, definition);
        }
        if (!context.Report.IsDamaged)
            CheckUndefined(context, definitions);
    }

    /// <summary>The text without a definition that stands alone in its brackets.</summary>
    private static IReadOnlyList<SuggestedEdit> Without(ShortNameDefinition definition, bool isSafe)
    {
        var (text, span) = (definition.Block.Text, definition.Span);
        return ProseText.IsOneOf(text, span.Start - 1, "（(") && ProseText.IsOneOf(text, span.End, "）)")
            ? definition.Block.Replace(TextSpan.FromBounds(span.Start - 1, span.End + 1), "", isSafe)
            : [];
    }

    private void CheckUse(RuleContext context, IReadOnlyList<ShortNameDefinition> definitions, ShortNameDefinition definition)
    {
        var prose = context.Prose;
        var name = definition.IsTitle ? "《" + definition.Short + "》" : definition.Short;
        var isUsed = false;
        for (var b = 0; b < prose.Count; b++)
        {
            var text = prose[b].Text;
            TitleMask? titles = null;
            for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0; i = text.IndexOf(name, i + name.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(i, name.Length);
                // 条例 in 《中华人民共和国政府信息公开条例》 is not the short name.
                if (definitions.Any(other => other.BlockIndex == b && other.Span.Contains(span)) || (!definition.IsTitle && (titles ??= TitleMask.Of(text)).Contains(i)))
                    continue;
                isUsed = true;
                var isBefore = b < definition.BlockIndex || (b == definition.BlockIndex && i < definition.Span.Start);
                // A name without 《》 may be an ordinary word before it is defined.
                if (!isBefore || !definition.IsTitle || definitions.Any(other => other.BlockIndex <= b && !ReferenceEquals(other, definition) && string.Equals(other.Short, definition.Short, StringComparison.Ordinal)))
                    continue;
                context.Add(Descriptor, prose[b], span, s_early.With(name), related: [context.Related(definition.Block, definition.Span, s_definition.With())]);
                return;
            }
        }
        if (!isUsed && !context.Report.IsDamaged)
            context.Add(Descriptor, definition.Block, definition.Span, s_unused.With(name), Without(definition, isSafe: false), severity: Severity.Info);
    }

    private void CheckUndefined(RuleContext context, IReadOnlyList<ShortNameDefinition> definitions)
    {
        const string Name = "条例";
        if (definitions.Any(definition => string.Equals(definition.Short, Name, StringComparison.Ordinal)))
            return;
        var isNamed = false;
        foreach (var mention in RegulationMention.FindAll(context.Prose))
        {
            // Without the full title before it RL5022 asks for that.
            if (mention.Form == RegulationForm.Short && isNamed)
            {
                context.Add(Descriptor, mention.Block, mention.Span, s_undefined.With("《条例》"));
                return;
            }
            isNamed |= mention.Form != RegulationForm.Short;
        }
    }
}
