using System.Collections;

namespace ReportLint.Yaml;

/// <summary>The entries of a mapping: the indexes of the key's and of the value's node of each.</summary>
public readonly struct YamlEntries : IEnumerable<(int Key, int Value)>
{
    private readonly YamlDocument _document;
    private readonly int _mapping;

    internal YamlEntries(YamlDocument document, int mapping)
    {
        _document = document;
        _mapping = mapping;
    }

    /// <summary>Goes through them in the order of the file.</summary>
    public Enumerator GetEnumerator() => new(_document, _mapping);

    IEnumerator<(int Key, int Value)> IEnumerable<(int Key, int Value)>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where a walk through the entries has come to.</summary>
    public struct Enumerator : IEnumerator<(int Key, int Value)>
    {
        private readonly YamlDocument _document;
        private readonly int _mapping;
        private int _next;

        internal Enumerator(YamlDocument document, int mapping)
        {
            _document = document;
            _mapping = mapping;
            _next = mapping + 1;
        }

        /// <inheritdoc/>
        public (int Key, int Value) Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_next >= _document[_mapping].Next)
                return false;
            var value = _document[_next].Next;
            Current = (_next, value);
            _next = _document[value].Next;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = _mapping + 1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
