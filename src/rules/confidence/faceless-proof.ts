import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { crowds } from './faceless-crowds.ts';

export const facelessProof = rule({
  id: 'confidence/faceless-proof',
  level: 'information',
  says: 'This proof has no one in it that the reader could recognize.',
  why: 'A crowd shows that it works for somebody. One person in the reader’s situation, by name and with particulars, shows that it can work for them.',
  forms: [
    {
      phrases: [
        '<crowd> (other|our|very)? <pleased> <who>(<customers>|people|others)',
        '(our|other|join|and|the) [<pleased> <who>(customers|clients|users|students|members|homeowners|subscribers)]',
        '({join}|{follow}|become one of|be one of|be part of|be among) (over|more than|the)? [<crowd> (other|our|fellow)? .{0,1} <who>(<customers>|people|others)]',
        '(trusted|loved|used|chosen|relied on|recommended|enjoyed|preferred|backed|adored|praised|supported|tested) by (over|more than|the)? [<crowd> (other|our)? .{0,1} <who>(<customers>|people|others)]',
        '(helped|help|helping|taught|coached|trained|guided|served|serving|worked with|transformed|supported|empowered|mentored) (over|more than|the lives of)? [<crowd> (other|our)? .{0,1} <who>(<customers>|people|others)]',
        '(like|alongside|along with|as have|from|for|with) [<crowd> (other|of our|our) .{0,1} <who>(<customers>|people|others)]',
        '[<crowd> (our|other|of our)? .{0,1} <who>(<customers>|others)] (already)? (love|trust|use|choose|rely|swear|recommend|enjoy|agree|depend|have (already)? (learned|learnt|used|found|tried|chosen|trusted|switched|benefited|joined|bought|made|saved|discovered|changed|achieved|gotten|doubled)|are (already)? (using|saving|getting|growing|seeing|loving|enjoying|turning))',
      ],
      reframes: [{ say: '<who> such as ‹name, trade›' }, { say: '‹exact number› <who>' }],
    },
    {
      phrases: [
        '(trusted|loved|used|chosen|relied on|recommended|preferred|backed|endorsed|approved) by [(the (best|biggest|top|world’s leading|world’s best)|top|leading|major|big|famous) .{0,2} (brands|firms|names|companies|businesses|teams|experts|organizations|professionals|agencies|universities)]',
        '(trusted|loved|used|chosen|relied on|recommended|preferred|endorsed|approved) by [(industry (leaders|experts|insiders|professionals)|the pros|the experts|experts|<customers> (everywhere|worldwide|around the (world|country)|across the (country|world|globe|nation)|all over the (world|country|globe))|people (everywhere|worldwide|around the world|all over the (world|country)))] !(in|with|who|from|whose)',
        '(what|why) [(so many|all|everyone)? (our)? (happy)? (customers|clients|members|students) (everywhere|worldwide|around the world)]',
      ],
      reframes: ['people such as ‹name, trade›', '‹exact number› people in ‹trade›'],
    },
    {
      phrases: [
        '(our|my|all our|all of our) (customers|clients|students|members|users|guests|patients|readers) (all|just|simply|absolutely|really)? (love|adore|rave about|swear by)',
        '(people|customers|clients|users|everyone|everybody|students) (absolutely|simply|just|really) (love|loves|adore|adores|rave about|swear by)',
        '[(everyone|everybody) (loves|adores|raves about|swears by)] (our|this|us|the new)',
        '[(clients|customers|members|students|guests|patients) (love|adore|rave about|swear by)] (us|our|this|working with us|what we)',
      ],
      says: 'No one in particular says this.',
      reframes: ['‹name, trade› told us what they like about', '‹exact number› of ‹how many› people chose'],
    },
    {
      phrases: ['(everyone|everybody) (is|has been) (talking|raving|buzzing) about'],
      says: 'No one in particular says this.',
      reframes: ['‹name, trade› told us about', '‹how many› people asked us about'],
    },
    {
      phrases: [
        'see why .{0,4} (love|choose|trust|rely on|switch to|swear by|are switching to|rave about) (us|it|this|our <offer>|what we do)',
        '({find} out|{discover}|{learn}) why .{0,4} (love|choose|trust|rely on|switch to|swear by|are switching to|rave about) (us|it|this|our <offer>|what we do)',
      ],
      says: 'No one in particular says this.',
      reframes: ['{read} how ‹name, trade› used ‹it›', '{see} what changed for ‹name, trade›'],
    },
    {
      level: 'hint',
      phrases: [
        '(many of|most of|all of|all)? (our|my) (customers|clients|students|members|users|guests|patients) (often|always|all|constantly|regularly|consistently|keep)? (tell|telling) (us|me)',
        '(many|most|countless|so many|numerous) (customers|clients|students|members|users|guests|patients|developers|people) (often|always|consistently|regularly)? (tell|have told|write to tell) (us|me)',
        '(our|my) (customers|clients|students|members|users) (often|always|consistently|regularly|all) (say|report)',
      ],
      says: 'No one in particular says this.',
      reframes: ['‹name, trade› told us', '‹how many› of ‹how many› people we asked said'],
    },
    {
      phrases: [
        '(<crowd>|rave|raving|glowing|endless|amazing|incredible|stellar) (glowing|happy|amazing|positive|five star|5 star|great|verified)? <proof>(reviews|testimonials|success stories|case studies)',
        '<crowd> (of)? (five star|5 star|positive|glowing|happy) <proof>(reviews|testimonials|ratings)',
      ],
      reframes: ['<proof> by people such as ‹name, trade›', '‹exact number› <proof>'],
    },
    {
      phrases: [
        '(proven|proven results|real results|results) (for|with|by) [<crowd> .{0,1} <who>(<customers>|people|others)]',
        'a (proven|solid|strong|great|long)? track record (of success)? !(of|in|for|with|among|as|at)',
      ],
      reframes: ['<who> such as ‹name, trade›', 'a record of ‹exact result› for ‹name, trade›'],
    },
    ...crowds,
  ],
  // Not `aboutOthers`: proof is always said of others.
  unless: [quoted, negated],
  except: [
    '(donate|donated|feed|fed|killed|lost|died|displaced|cost) .{0,2} <crowd>',
    '(happy|loyal|content) (members|women|men|people|families|couples|fans) of the',
    'recommended by (people|customers|clients) (you|we|i|they)',
  ],
  unlessNearby: [
    '(like|such as|including|meet|ask|one of them|among them|them|for example|for instance) <capitalized> !(the|a|an|our|we|you|it|this)',
    '<capitalized> (says|said|told|wrote|writes|explains|recalls|runs|ran|grew|cut|saved|opened|sold|doubled|went|started|used|switched|finished|booked|learned)',
    '(says|said|wrote|writes) <capitalized>',
    '<capitalized> <capitalized> (with|whose|near|keeps|tells|shows|explains|at|in|on|and) .{0,5} (her|his|below|here|told|acres|village|street|who|beds|chair|staff|years|changed|tells)',
    '<capitalized> <capitalized> (a|an|the|who|from|of|in) .{0,4} (owner|founder|director|manager|teacher|baker|designer|nurse|coach|mother|father|student|plumber|ceo|gardener)',
    '<number> (of our|of the|other)? (customers|clients|users|students|members|people|companies|businesses|teams|families|homeowners|reviews|schools|shops|studios)',
  ],
  flags: {
    'Join [[thousands of happy customers]].': 'Join customers such as ‹name, trade›.',
    'Our [[satisfied clients]] bring a dish every spring.':
      'Our clients such as ‹name, trade› bring a dish every spring.',
    'We’ve helped [[hundreds of homeowners]] insulate their attics.':
      'We’ve helped homeowners such as ‹name, trade› insulate their attics.',
    '[[Thousands of gardeners]] already use this spade.': 'Gardeners such as ‹name, trade› already use this spade.',
    'Would you like to eat better, like [[countless other families]]?':
      'Would you like to eat better, like families such as ‹name, trade›?',
    '# Trusted by [[Top Architecture Firms]]': 'Trusted by People Such as ‹name, trade›',
    'Our scheduling tool is trusted by [[industry leaders]].':
      'Our scheduling tool is trusted by people such as ‹name, trade›.',
    '[[Our customers love]] the rye loaf.': '‹name, trade› told us what they like about the rye loaf.',
    'It’s the boiler [[everyone’s talking about]].': 'It’s the boiler ‹name, trade› told us about.',
    '[[[See why people love us]]](https://example.com)': 'Read how ‹name, trade› used ‹it›',
    '[[Our clients often tell us]] that they sleep better.': '‹name, trade› told us that they sleep better.',
    'Read our [[glowing reviews]] before you decide.':
      'Read our reviews by people such as ‹name, trade› before you decide.',
    'You’re joining [[thousands of runners]] this spring.': 'You’re joining runners such as ‹name, trade› this spring.',
    '[[Countless families]] have slept better on our mattresses.':
      'Families such as ‹name, trade› have slept better on our mattresses.',
    '[[An army of fans]] wait for every jar.': 'Fans such as ‹name, trade› wait for every jar.',
    '[[Thousands]] have already swapped their old kettle.':
      'People such as ‹name, trade› have already swapped their old kettle.',
    '[[So many dentists are switching]] to our drills.': '‹name, trade› told us ‹what changed for them›.',
    '# Loved by [[teams everywhere]]': '# Loved by people such as ‹name, trade›',
    'There’s a reason [[people keep coming back to us]].': '‹name, trade› told us ‹what changed for them›.',
  },
  passes: [
    'Thousands of customers were left without power.',
    'Plenty of farms have moved to us, among them Ada Byrne, who keeps goats in Kerry.',
    'Fans of the band queued for hours.',
    'Trusted certificates live in the keychain.',
    'Join 4,213 beekeepers.',
    'Thousands of people use it, like Dana, who runs a two-chair salon in Leeds.',
    'We’ve helped hundreds of homeowners. Maria Ortiz, a nurse from Tucson, cut her bill by a third.',
    'The flood displaced thousands of people.',
    'Hundreds of visitors walked along the pier.',
    '“Thousands of happy customers” says nothing.',
    'We don’t have thousands of happy customers yet.',
    'Ten of our 31 clients renewed within a week.',
    'Many companies keep their records for seven years.',
    'Customers love to touch the fabric before they buy.',
    'Our customers pay by card or bank transfer.',
    'The two women were happy members of the same choir.',
  ],
  limits: [
    'A name in the sentence before or after is taken for a person even if it is a place.',
    'Numbers in digits pass, also round ones.',
  ],
});
