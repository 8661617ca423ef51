using ReportLint.Forms;

namespace ReportLint.Yaml.Recovery;

/// <summary>A mapping of a report file, or a value: what all editions of the form have there together.</summary>
internal sealed class KeyPlace
{
    private static readonly KeyPlace s_nowhere = new([]);

    private readonly FormKey[] _forms;
    private readonly bool _takesNamedRows;
    private Dictionary<string, KeyPlace>? _known;

    private KeyPlace(FormKey[] forms)
    {
        _forms = forms;
        _takesNamedRows = Array.Exists(forms, form => form is { Kind: FormKeyKind.Row, Row.TakesNamedRows: true });
        IsInForm = Array.Exists(forms, form => form.Kind != FormKeyKind.NamedRow);
        IsGroup = Is(FormKeyKind.Table, FormKeyKind.Group);
        IsRow = Is(FormKeyKind.Row, FormKeyKind.NamedRow);
        IsCell = forms.Length > 0 && Array.TrueForAll(forms, IsCellOf);
        IsRowOrGroup = (IsRow || IsGroup) && !Array.Exists(forms, IsCellOf);
        IsText = Is(FormKeyKind.Text);
        IsOptional = Array.TrueForAll(forms, form => form.Part is null);
        IsList = Is(FormKeyKind.List);
        IsSingle = IsList || IsText || Is(FormKeyKind.Head, FormKeyKind.Unlisted, FormKeyKind.Blank);
        IsFees = Is(FormKeyKind.Fees);
    }

    /// <summary>The file itself.</summary>
    public static KeyPlace File { get; } = new([.. StatutoryForm.All.Select(edition => edition.Keys)]);

    /// <summary>Whether a form has the key <paramref name="word"/> here. A row that a report names itself is in no form.</summary>
    public bool Knows(string word) => _forms.Length > 0 && Known.TryGetValue(word, out var place) && place.IsInForm;

    /// <summary>Whether a form has it. A row that a report names itself is in no form.</summary>
    public bool IsInForm { get; }

    /// <summary>Whether rows stand below, each on lines of its own.</summary>
    public bool IsGroup { get; }

    /// <summary>Whether it is a row of figures.</summary>
    public bool IsRow { get; }

    /// <summary>Whether it is a cell of a row, and nothing else in any edition.</summary>
    public bool IsCell { get; }

    /// <summary>Whether it is a row or a group, and no cell in any edition.</summary>
    public bool IsRowOrGroup { get; }

    /// <summary>Whether it is a text, which a report may run over several lines.</summary>
    public bool IsText { get; }

    /// <summary>Whether a report may do without it.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether a single value, or a list of texts, stands there.</summary>
    public bool IsSingle { get; }

    /// <summary>Whether it is a list of texts.</summary>
    public bool IsList { get; }

    /// <summary>Whether it is the statement of the fees.</summary>
    public bool IsFees { get; }

    private static bool IsCellOf(FormKey form) => form.Kind is FormKeyKind.Column or FormKeyKind.Unit or FormKeyKind.Decimals;

    private bool Is(params FormKeyKind[] kinds) => Array.Exists(_forms, form => Array.IndexOf(kinds, form.Kind) >= 0);

    /// <summary>What stands behind the key <paramref name="word"/> here.</summary>
    public KeyPlace Below(string word) => _forms.Length == 0 ? s_nowhere
        : Known.TryGetValue(word, out var place) ? place
        : _takesNamedRows ? Find(word)
        : s_nowhere;

    private Dictionary<string, KeyPlace> Known => _known ??= _forms.SelectMany(form => form.Children).SelectMany(child => new[] { child.Name.Id, child.Name.Key })
        .Distinct(StringComparer.Ordinal).ToDictionary(word => word, Find, StringComparer.Ordinal);

    private KeyPlace Find(string word) => new([.. _forms.Select(form => form.Find(word)).OfType<FormKey>()]);
}
