using System.Collections;

namespace ReportLint.Yaml;

/// <summary>The items of a list, as node indexes.</summary>
public readonly struct YamlItems : IEnumerable<int>
{
    private readonly YamlDocument _document;
    private readonly int _sequence;

    internal YamlItems(YamlDocument document, int sequence)
    {
        _document = document;
        _sequence = sequence;
    }

    /// <summary>Goes through them in the order of the file.</summary>
    public Enumerator GetEnumerator() => new(_document, _sequence);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where a walk through the items has come to.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly YamlDocument _document;
        private readonly int _sequence;
        private int _next;

        internal Enumerator(YamlDocument document, int sequence)
        {
            _document = document;
            _sequence = sequence;
            _next = sequence + 1;
        }

        /// <inheritdoc/>
        public int Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_next >= _document[_sequence].Next)
                return false;
            Current = _next;
            _next = _document[_next].Next;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = _sequence + 1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
