using System.Collections;

namespace ReportLint.Schemas;

/// <summary>A JSON object whose members keep their order. A value is a string, a whole number, a truth value, an object or a list of these.</summary>
internal sealed class JsonObject : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _members = [];

    /// <summary>Whether it has no members.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>Adds a member.</summary>
    public void Add(string name, object value) => _members.Add(new KeyValuePair<string, object>(name, value));

    /// <summary>Adds the members of <paramref name="other"/>.</summary>
    public void Add(JsonObject other) => _members.AddRange(other._members);

    /// <summary>Adds a member, unless its value is empty.</summary>
    public void AddUnlessEmpty(string name, JsonObject value)
    {
        if (!value.IsEmpty)
            Add(name, value);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
