using System.Collections;
using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Words that stand beside each other: a part of a longer text, without a copy of it, which knows what its words do.</summary>
internal readonly record struct WordRun : IReadOnlyList<Word>
{
    private readonly Word[]? _words;
    private readonly int _start;

    /// <summary>The <paramref name="count"/> words of <paramref name="words"/> from <paramref name="start"/> on, which nobody changes any more.</summary>
    public WordRun(Word[]? words, int start, int count)
    {
        _words = words;
        _start = start;
        Count = count;
        Classes = words is null ? default : WordClasses.Of(words, start, count);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>What the words do.</summary>
    public WordClasses Classes { get; }

    /// <summary>The last word; there must be one.</summary>
    public Word Last => this[Count - 1];

    /// <inheritdoc/>
    public Word this[int index] => _words![_start + index];

    /// <summary>The words from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public WordRun Between(int start, int end) => new(_words, _start + start, end - start);

    /// <summary><paramref name="word"/> and these behind it.</summary>
    public WordRun Behind(Word word)
    {
        var words = new Word[Count + 1];
        words[0] = word;
        for (var i = 0; i < Count; i++)
            words[i + 1] = this[i];
        return new(words, 0, words.Length);
    }

    /// <summary>Whether one of the words does <paramref name="wordClass"/>.</summary>
    public bool Has(WordClass wordClass) => Classes.Has(wordClass);

    /// <summary>The first word that does <paramref name="wordClass"/>; null when none does.</summary>
    public Word? First(WordClass wordClass) => Has(wordClass) ? this[IndexOf(wordClass, 0)] : null;

    /// <summary>The first word that does one of <paramref name="wordClasses"/>; there must be one.</summary>
    public Word First(WordClasses wordClasses)
    {
        var i = 0;
        while (!wordClasses.Has(this[i].Class))
            i++;
        return this[i];
    }

    /// <summary>The place of the first word from <paramref name="start"/> on that does <paramref name="wordClass"/>; −1 when none does.</summary>
    public int IndexOf(WordClass wordClass, int start)
    {
        for (var i = start; i < Count; i++)
        {
            if (this[i].Class == wordClass)
                return i;
        }
        return -1;
    }

    /// <summary>The place of the last word that does <paramref name="wordClass"/>; −1 when none does.</summary>
    public int LastIndexOf(WordClass wordClass)
    {
        var i = Has(wordClass) ? Count - 1 : -1;
        while (i >= 0 && this[i].Class != wordClass)
            i--;
        return i;
    }

    /// <summary>How many words do <paramref name="wordClass"/>.</summary>
    public int CountOf(WordClass wordClass)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Class == wordClass)
                count++;
        }
        return count;
    }

    /// <summary>The place of the first word from <paramref name="start"/> on that does not do <paramref name="wordClass"/>; −1 when all do.</summary>
    public int IndexOfOther(WordClass wordClass, int start)
    {
        for (var i = start; i < Count; i++)
        {
            if (this[i].Class != wordClass)
                return i;
        }
        return -1;
    }

    /// <summary>The place of the last word before <paramref name="end"/> that does not do <paramref name="wordClass"/>; −1 when all do.</summary>
    public int LastIndexOfOther(WordClass wordClass, int end)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (this[i].Class != wordClass)
                return i;
        }
        return -1;
    }

    /// <summary>The words up to the first that does <paramref name="wordClass"/>; all where none does.</summary>
    public WordRun Until(WordClass wordClass) => Has(wordClass) ? Between(0, IndexOf(wordClass, 0)) : this;

    /// <summary>Whether one of the words is as <paramref name="match"/> says.</summary>
    public bool Exists(Predicate<Word> match)
    {
        for (var i = 0; i < Count; i++)
        {
            if (match(this[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether all words are as <paramref name="match"/> says.</summary>
    public bool TrueForAll(Predicate<Word> match)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!match(this[i]))
                return false;
        }
        return true;
    }

    /// <summary>What of the form the words name that do <paramref name="wordClass"/>: each once, in order.</summary>
    public IReadOnlyList<string> Targets(WordClass wordClass)
    {
        if (!Has(wordClass))
            return [];
        IReadOnlyList<string>? first = null;
        List<string>? all = null;
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Class != wordClass || this[i].Entry!.Targets is not { Count: > 0 } targets)
                continue;
            if (first is null)
            {
                first = targets;
                continue;
            }
            all ??= [.. first];
            for (var t = 0; t < targets.Count; t++)
            {
                if (!all.Contains(targets[t]))
                    all.Add(targets[t]);
            }
        }
        return all ?? first ?? [];
    }

    /// <inheritdoc/>
    public IEnumerator<Word> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
