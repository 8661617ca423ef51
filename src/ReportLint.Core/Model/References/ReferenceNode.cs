using ReportLint.Forms;

namespace ReportLint.Model.References;

/// <summary>A node of the tree of all paths read from their ends, so that a path that leaves out leading parts is found by walking down.</summary>
internal sealed class ReferenceNode
{
    private readonly Dictionary<string, List<ReferenceNode>> _byWord = new(StringComparer.Ordinal);
    private readonly List<ReferenceNode> _children = [];
    private readonly FormName? _name;

    private ReferenceNode(FormName? name) => _name = name;

    /// <summary>The targets whose full path ends here.</summary>
    public List<ReferenceTarget> Ends { get; } = [];

    /// <summary>How many targets lie at or below this node.</summary>
    public int Count { get; private set; }

    /// <summary>The names that may stand before what was walked so far.</summary>
    public IEnumerable<FormName> Names => _children.Select(child => child._name!);

    /// <summary>The targets at or below this node, in the order in which they were added along each branch.</summary>
    public IEnumerable<ReferenceTarget> Targets => Ends.Concat(_children.SelectMany(child => child.Targets));

    /// <summary>The root of a tree of <paramref name="targets"/>.</summary>
    public static ReferenceNode Of(IEnumerable<ReferenceTarget> targets)
    {
        var root = new ReferenceNode(name: null);
        foreach (var target in targets)
        {
            var node = root;
            root.Count++;
            for (var i = target.Path.Count - 1; i >= 0; i--)
            {
                node = node.Child(target.Path[i]);
                node.Count++;
            }
            node.Ends.Add(target);
        }
        return root;
    }

    /// <summary>The nodes below this one whose name is <paramref name="word"/> in either language: several where one id has two Chinese names.</summary>
    public IReadOnlyList<ReferenceNode> Find(string word) => _byWord.TryGetValue(word, out var nodes) ? nodes : [];

    private ReferenceNode Child(FormName name)
    {
        foreach (var known in Find(name.Id))
        {
            if (known._name == name)
                return known;
        }
        var child = new ReferenceNode(name);
        _children.Add(child);
        Add(name.Id, child);
        if (!string.Equals(name.Id, name.Key, StringComparison.Ordinal))
            Add(name.Key, child);
        return child;
    }

    private void Add(string word, ReferenceNode child)
    {
        if (!_byWord.TryGetValue(word, out var nodes))
            _byWord.Add(word, nodes = []);
        nodes.Add(child);
    }
}
