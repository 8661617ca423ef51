namespace ReportLint.Forms;

/// <summary>A key that a report file of one edition may hold, with the keys that may stand below it: the form as the file spells it.</summary>
public sealed class FormKey
{
    private readonly Func<FormKey, IReadOnlyList<FormKey>> _children;
    private Dictionary<string, FormKey>? _byWord;

    internal FormKey(FormName name, FormKeyKind kind, FormKey? parent, Func<FormKey, IReadOnlyList<FormKey>>? children = null)
    {
        Name = name;
        Kind = kind;
        Parent = parent;
        Part = parent?.Part;
        Table = parent?.Table;
        Row = parent?.Row;
        Address = parent is null or { Kind: FormKeyKind.File } ? name.Id : $"{parent.Address}.{name.Id}";
        _children = children ?? (_ => []);
    }

    /// <summary>How it is spelled; empty for the file itself.</summary>
    public FormName Name { get; }

    /// <summary>What it stands for.</summary>
    public FormKeyKind Kind { get; }

    /// <summary>The key in whose mapping it stands; null for the file itself.</summary>
    public FormKey? Parent { get; }

    /// <summary>The part of the form it is or lies in, or null.</summary>
    public FormPart? Part { get; internal init; }

    /// <summary>The table it is or lies in, or null.</summary>
    public FormTable? Table { get; internal init; }

    /// <summary>The row or group of rows it is or lies in, or null.</summary>
    public FormRow? Row { get; internal init; }

    /// <summary>The column it is, or null.</summary>
    public FormColumn? Column { get; internal init; }

    /// <summary>The ids from the top of the file down to it, joined by dots; for a column, the address of the cell.</summary>
    public string Address { get; }

    /// <summary>The ids that lead to it from the top of the file.</summary>
    public IEnumerable<string> Path => Parent is null ? [] : Parent.Path.Append(Name.Id);

    /// <summary>The keys that may stand in the mapping below it, in the order of the form.</summary>
    public IReadOnlyList<FormKey> Children => field ??= Numbered(_children(this));

    /// <summary>Its place among the keys of its parent.</summary>
    internal int Ordinal { get; private set; }

    /// <summary>The cells of a row that the form has, in the order of the columns; empty for what is none.</summary>
    internal IReadOnlyList<FormCell> Cells { get; init; } = [];

    /// <summary>What the form calls it, to the character.</summary>
    public string Label => Kind switch
    {
        FormKeyKind.Column => Column!.Label,
        FormKeyKind.Group or FormKeyKind.Row => Row!.Label,
        _ when Part is not null && Parent is { Kind: FormKeyKind.File } => Part.Heading,
        _ => Name.Key,
    };

    /// <summary>The columns of a row, in which a list states its figures; empty for what is no row.</summary>
    public IReadOnlyList<FormColumn> Columns => Kind is FormKeyKind.Row or FormKeyKind.NamedRow ? Row!.Columns : [];

    /// <summary>The key spelled <paramref name="word"/> in the mapping below this one, or null. Where a report may name rows itself, any other word is such a row.</summary>
    public FormKey? Find(string word) => Child(word) ?? (Kind == FormKeyKind.Row && Row!.TakesNamedRows ? FormKeyTree.NamedRow(this, word) : null);

    /// <summary>The key of the form spelled <paramref name="word"/> in the mapping below this one, or null.</summary>
    internal FormKey? Child(string word) => (_byWord ??= ByWord()).TryGetValue(word, out var known) ? known : null;

    /// <summary>The key that <paramref name="ids"/> lead to, from this one downward; null when there is none.</summary>
    public FormKey? At(IEnumerable<string> ids)
    {
        var key = this;
        foreach (var id in ids)
        {
            if (key.Find(id) is not { } next)
                return null;
            key = next;
        }
        return key;
    }

    /// <summary>This key and all below it, but for rows that a report names itself.</summary>
    public IEnumerable<FormKey> All() => Children.SelectMany(child => child.All()).Prepend(this);

    /// <inheritdoc/>
    public override string ToString() => Address;

    private static IReadOnlyList<FormKey> Numbered(IReadOnlyList<FormKey> children)
    {
        for (var i = 0; i < children.Count; i++)
            children[i].Ordinal = i;
        return children;
    }

    private Dictionary<string, FormKey> ByWord() => Children.SelectMany(child => new[] { child.Name.Id, child.Name.Key }, (child, word) => (child, word))
        .GroupBy(pair => pair.word, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().child, StringComparer.Ordinal);
}
