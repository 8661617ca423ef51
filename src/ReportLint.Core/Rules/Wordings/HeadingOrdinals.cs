namespace ReportLint.Rules.Wordings;

/// <summary>Follows （一）（二）（三） through the headings of one text, as they will be printed, and through paragraphs that go on with them.</summary>
internal sealed class HeadingOrdinals
{
    private int _headings;
    private Series _upper;
    private Series _lower;

    /// <summary>Whether the heading that stands above is one of <see cref="_lower"/>.</summary>
    private bool _isLower;

    /// <summary>Takes the next heading. Returns the ordinal that should stand there when its own does not fit, otherwise 0.</summary>
    /// <param name="level">Its level, 2 or 3.</param>
    /// <param name="number">Its number in brackets, or 0.</param>
    /// <param name="hasNumber">Whether it has any number of its own.</param>
    public int Take(int level, int number, bool hasNumber)
    {
        _isLower = level >= 3;
        if (_isLower)
            return _lower.Take(number);
        _lower = default;
        _headings++;
        if (hasNumber || number > 0)
            return _upper.Take(number);
        // Without a number it is printed with that of its place.
        _upper = new Series { Last = _headings, Reached = _headings };
        return 0;
    }

    /// <summary>
    /// Takes the number of a paragraph below which no list has begun: it can only go on with the headings. Null where the heading above bears no
    /// number, so that nothing is known; otherwise as <see cref="Take"/>.
    /// </summary>
    public int? TakeParagraph(int number) => number <= 1 ? null : _isLower ? _lower.TakeParagraph(number) : _upper.TakeParagraph(number);

    /// <summary>The numbers of the headings of one level.</summary>
    private struct Series
    {
        /// <summary>The last heading's; 0 where it is numbered in another way.</summary>
        public int Last;

        /// <summary>The last one's with the paragraphs that went on from it.</summary>
        public int Reached;

        private int _meant;
        private bool _isWritten;

        /// <summary>Takes the next heading's. What follows a wrong one may go on from it as it is or as it was meant.</summary>
        public int Take(int number)
        {
            var isLate = _meant > 0 && number == _meant;
            var expected = Last > 0 && number > 0 && !isLate && !(number > Last && number <= Reached + 1) && !(_meant > 0 && number == _meant + 1) ? Reached + 1 : 0;
            _meant = isLate ? Last : expected;
            (Last, Reached, _isWritten) = (number, number, number > 0);
            return expected;
        }

        /// <summary>Takes a paragraph's; one that the headings have passed already belongs to a list that began within a paragraph.</summary>
        public int? TakeParagraph(int number)
        {
            if (!_isWritten || number <= Reached)
                return null;
            var expected = number == Reached + 1 ? 0 : Reached + 1;
            Reached = number;
            return expected;
        }
    }
}
