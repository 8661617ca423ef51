using ReportLint.Text;

namespace ReportLint.Claims.Words;

/// <summary>Understands words by what stands beside them: 上年 before whatever keeps is carried over, an unknown verb before 信息公开申请 takes it in.</summary>
/// <remarks>What is found so is a guess, and marked as one. Each word is looked at with the few before it, so that reading stays linear.</remarks>
internal sealed class OpenPhrases
{
    private readonly string _text;
    private readonly List<Word> _words;
    private readonly CasePhrases _cases;

    private OpenPhrases(string text, List<Word> joined)
    {
        _text = text;
        _words = joined;
        _cases = new CasePhrases(text, joined);
    }

    /// <summary>Puts the words of <paramref name="text"/> into <paramref name="joined"/>, with such phrases as one word each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="joined">Where they are put.</param>
    public static void Read(string text, List<Word> words, List<Word> joined)
    {
        var phrases = new OpenPhrases(text, joined);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            // What nobody knows explains nothing.
            if (word.Class == WordClass.Decision && ShortDecisionNames.IsCut(joined, word))
                joined.Add(new Word(WordClass.Unknown, word.Span));
            else if (word.Class == WordClass.Decision && ShortDecisionNames.IsListed(text, word))
                joined.Add(new Word(WordClass.Decision, word.Span, word.Entry! with { Origin = WordOrigin.Composed }));
            else if (word.Class is not (WordClass.Unknown or WordClass.Mark))
                phrases.Add(words, i);
            else if (SingleCharacters.IsThoseWho(text, joined, words, i))
                joined.Add(new Word(WordClass.Filler, word.Span, phrases.Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            else if (SingleCharacters.IsPlus(text, words, i))
                joined.Add(new Word(WordClass.And, word.Span, phrases.Entry(word.Span, WordClass.And, WordOrigin.Listed)));
            else if (SingleCharacters.IsCopula(text, words, i) || SingleCharacters.LeadsToOwn(text, words, i))
                joined.Add(new Word(WordClass.Filler, word.Span, phrases.Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            else
                joined.Add(word);
        }
    }

    /// <summary>The word at <paramref name="index"/>; null behind the last.</summary>
    public static Word? At(List<Word> words, int index) => index < words.Count ? words[index] : null;

    private void Add(List<Word> words, int index)
    {
        var word = words[index];
        // 新收115件与上年＋结转3件 compares nothing.
        if (word is { Class: WordClass.Comparison, Entry: { } joins } && "与和同跟".IndexOf(joins.Text[0]) >= 0 && joins.Text[joins.Text.Length - 1] is '年' or '度' && At(words, index + 1) is { Class: WordClass.Carry } carry)
        {
            var and = new TextSpan(word.Span.Start, 1);
            var over = TextSpan.FromBounds(and.End, carry.Span.End);
            _words.Add(new Word(WordClass.And, and, Entry(and, WordClass.And, WordOrigin.Listed)));
            words[index + 1] = new Word(WordClass.CarryOver, over, Entry(over, WordClass.CarryOver, WordOrigin.Composed));
            return;
        }
        if (DealingPhrases.IsNotYetDone(_words, word))
        {
            _words.Add(word);
            Join(_words.Count - 2, WordClass.CarryForward, word.Entry!.Text[word.Entry.Text.Length - 1] == '的' || At(words, index + 1) is { Entry: { Class: WordClass.Filler, Text: "的" } } ? WordOrigin.Composed : WordOrigin.Guessed);
            return;
        }
        if (word.Is(WordClass.Applicant) && People.AreNamedToo(_words, words, index))
            words[index] = word = new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed));
        if (word.Is(WordClass.Filler) && People.Apply(_text, _words, words, index))
        {
            _words.Add(new Word(WordClass.Applicant, word.Span, Entry(word.Span, WordClass.Applicant, WordOrigin.Composed, "natural-person")));
            return;
        }
        if (word.Is(WordClass.Number) && CountedItems.IsCount(_text, _words, words, index))
        {
            _words.Add(new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed)));
            return;
        }
        if (word.Is(WordClass.Filler) && _text[word.Span.Start] == '与' && CountedItems.IsJoined(_words, words, index))
            words[index] = word = new Word(WordClass.And, word.Span, Entry(word.Span, WordClass.And, WordOrigin.Listed));
        // 行政复议占12件: no share.
        if (word.Entry is { Class: WordClass.Share, Text: "占" } && At(words, index + 1) is { Number.Kind: NumberKind.Count } && !(At(words, index + 2) is { Class: WordClass.Filler } of && _text[of.Span.Start] is '的' or '中'))
            words[index] = word = word.With(Entry(word.Span, WordClass.Filler, WordOrigin.Listed));
        if (word.Entry is { Class: WordClass.OtherMatter, Target: "case" } noun && _cases.CasesByBody() is { } row)
            words[index] = word = word.With(new LexiconEntry(noun.Text, WordClass.Dispute, [row]) { Origin = WordOrigin.Composed });
        // 将7件申请结转下年: no plan, but what is dealt with.
        if (word.Is(WordClass.Number) && _words.Count > 0 && _words[_words.Count - 1].Entry is { Class: WordClass.Plan, Text: "将" })
            Join(_words.Count - 1, WordClass.Filler, WordOrigin.Listed);
        Explain(words, index);
        word = words[index];
        _words.Add(VerbPhrases.AddsToKnown(_words, word) ? new Word(WordClass.Filler, word.Span, Entry(word.Span, WordClass.Filler, WordOrigin.Listed)) : RequestNouns.AreMeant(_words, words, index) ? new Word(WordClass.Application, word.Span, Entry(word.Span, WordClass.Application, WordOrigin.Guessed)) : word);
    }

    /// <summary>Joins what the word at <paramref name="index"/> explains of the words before it.</summary>
    private void Explain(List<Word> words, int index)
    {
        var word = words[index];
        switch (word.Class)
        {
            case WordClass.Application:
                _ = Join(VerbPhrases.Slot(_text, _words, word), WordClass.Receive, RequestNouns.AreOfDisclosure(word) ? WordOrigin.Supposed : WordOrigin.Guessed) || Join(DealingPhrases.Ended(_text, _words, word), WordClass.Done, WordOrigin.Guessed);
                break;
            case WordClass.Filler when word.Entry!.Text is "的" && At(words, index + 1) is { Class: WordClass.Application } requests && RequestNouns.AreOfDisclosure(requests):
                Join(VerbPhrases.OfferedRun(_text, _words), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Decision:
                DecisionPhrases.ReadWindow(_text, _words);
                Join(DecisionPhrases.Examples(_text, _words), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Document:
                _ = Join(DocumentPhrases.NewlyMade(_text, _words), WordClass.DocumentVerb, WordOrigin.Guessed, "made") || Join(DocumentPhrases.InForce(_words), WordClass.DocumentVerb, WordOrigin.Guessed, "in-force");
                break;
            case WordClass.Receive or WordClass.Handle or WordClass.Done or WordClass.DocumentVerb or WordClass.DecisionVerb when word.Entry!.Origin != WordOrigin.Guessed:
            case WordClass.Filler when word.Entry is { Text: "作出" or "做出" }:
                Join(VerbPhrases.AnchoredRun(_text, _words), WordClass.Filler, WordOrigin.Supposed);
                break;
            case WordClass.Number:
                _cases.ReadEndedBehind();
                var (verb, means) = SingleCharacters.Verb(_text, _words, word);
                _ = Join(verb, means, WordOrigin.Guessed)
                    || Join(DealingPhrases.EndedBehindNoun(_text, _words), WordClass.Done, WordOrigin.Guessed)
                    || Join(OutcomePhrases.Head(_words, At(words, index + 1), At(words, index + 2)), WordClass.Outcome, WordOrigin.Guessed, "requests.outcomes.granted")
                    || Join(OutcomePhrases.Refusal(_words), WordClass.Outcome, WordOrigin.Composed, "requests.outcomes.refused")
                    || Join(DealingPhrases.GoingOn(_words), WordClass.CarryForward, WordOrigin.Guessed)
                    || Join(FeeNotices.Before(_text, _words, word), WordClass.FeeField, WordOrigin.Guessed, "fees.notices")
                    || Join(DocumentPhrases.InForceAlone(_words), WordClass.DocumentVerb, WordOrigin.Composed, "in-force");
                break;
            case WordClass.DisputeResult:
                Join(_cases.ReviewingBody(), WordClass.Filler, WordOrigin.Composed, _cases.ReviewedIn());
                _cases.ReadAnswerAsCause();
                _cases.ReadFormer();
                break;
            case WordClass.CarryForward:
                words[index] = _cases.AsOpen(word) ?? word;
                break;
            case WordClass.Dispute:
                _cases.ReadEndedBefore();
                Join(_cases.BetweenDisclosureAndCase(), WordClass.Filler, WordOrigin.Supposed);
                _cases.ReadAnswerAsCause();
                break;
        }
    }

    /// <summary>Makes one word of those from <paramref name="start"/> on; nothing where that is negative.</summary>
    private bool Join(int start, WordClass wordClass, WordOrigin origin, string target = "")
    {
        if (start < 0)
            return false;
        var span = TextSpan.FromBounds(_words[start].Span.Start, _words[_words.Count - 1].Span.End);
        _words.RemoveRange(start, _words.Count - start);
        _words.Add(new Word(wordClass, span, Entry(span, wordClass, origin, target)));
        return true;
    }

    private LexiconEntry Entry(TextSpan span, WordClass wordClass, WordOrigin origin, string target = "") => Entry(_text, span, wordClass, origin, target);

    /// <summary>What the lexicon would say of the word at <paramref name="span"/>.</summary>
    public static LexiconEntry Entry(string text, TextSpan span, WordClass wordClass, WordOrigin origin, string target = "") => new(text.Substring(span.Start, span.Length), wordClass, target.Length > 0 ? [target] : []) { Origin = origin };
}
