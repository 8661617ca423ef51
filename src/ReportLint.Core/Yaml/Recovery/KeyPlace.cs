using ReportLint.Forms;

namespace ReportLint.Yaml.Recovery;

/// <summary>A mapping of a report file, or a value: what all editions of the form have there together.</summary>
internal sealed class KeyPlace
{
    private static readonly KeyPlace s_nowhere = new([]);

    private readonly FormKey[] _forms;
    private readonly bool _takesNamedRows;
    private readonly bool _isInForm;
    private Dictionary<string, KeyPlace>? _known;

    private KeyPlace(FormKey[] forms)
    {
        _forms = forms;
        _takesNamedRows = Array.Exists(forms, form => form is { Kind: FormKeyKind.Row, Row.TakesNamedRows: true });
        _isInForm = Array.Exists(forms, form => form.Kind != FormKeyKind.NamedRow);
    }

    /// <summary>The file itself.</summary>
    public static KeyPlace File { get; } = new([.. StatutoryForm.All.Select(edition => edition.Keys)]);

    /// <summary>Whether a form has the key <paramref name="word"/> here. A row that a report names itself is in no form.</summary>
    public bool Knows(string word) => _forms.Length > 0 && Known.TryGetValue(word, out var place) && place._isInForm;

    /// <summary>What stands behind the key <paramref name="word"/> here.</summary>
    public KeyPlace Below(string word) => _forms.Length == 0 ? s_nowhere
        : Known.TryGetValue(word, out var place) ? place
        : _takesNamedRows ? Find(word)
        : s_nowhere;

    private Dictionary<string, KeyPlace> Known => _known ??= _forms.SelectMany(form => form.Children).SelectMany(child => new[] { child.Name.Id, child.Name.Key })
        .Distinct(StringComparer.Ordinal).ToDictionary(word => word, Find, StringComparer.Ordinal);

    private KeyPlace Find(string word) => new([.. _forms.Select(form => form.Find(word)).OfType<FormKey>()]);
}
