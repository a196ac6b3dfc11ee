from two_tellings import told

from syrianews.comparison.alignment import align
from syrianews.comparison.denials import answered, mark_denials
from syrianews.comparison.likeness import SideBySide

CLAIM = "الشرع تعاون سرا مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"
DENIED = "تعاون الشرع مع التحالف الدولي ضد تنظيم الدولة منذ عام 2016"


def pair():
    claim = told(
        "claim",
        f"الشرع تعاون سرا مع التحالف\nذكرت الصحيفة أن {CLAIM}.",
        said=(("الصحيفة", "ذكرت", CLAIM, "nyt"),),
    )
    denial = told(
        "denial",
        f"الرئاسة تنفي تعاون الشرع\nنفى مكتب الرئاسة {DENIED}.",
        said=(("مكتب الرئاسة", "نفى", DENIED, "presidency"),),
    )
    return SideBySide(claim, denial)


def test_a_denial_is_tied_to_the_claim_it_answers():
    two = pair()
    aligned = list(align(two))
    mark_denials(aligned)
    assert "denies" in {x.relation for x in aligned}
    (tie,) = {
        (d.denier.name, d.claimer.text((d.claim.start, d.claim.end)))
        for d in answered(two, aligned)
        if d.paragraph.kind == "body"
    }
    assert tie[0] == "denial#0"
    assert "تعاون" in tie[1]


def test_two_copies_of_one_denial_do_not_deny_each_other():
    two = pair()
    twins = SideBySide(two.b, two.b)
    aligned = list(align(twins))
    mark_denials(aligned)
    assert {x.relation for x in aligned} <= {"same", "partial"}
