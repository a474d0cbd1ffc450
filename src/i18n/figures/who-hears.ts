import { defineWords } from '../words.ts';

/** Forty-one families with yellow photographs: what they do about it, who hears, and what the studio learns. */
export const whoHearsWords = defineWords({
  en: {
    lead: 'Forty-one families, and two that the studio hears.',
    caption:
      'The numbers are made up for this story. In your own business the last group is the hardest to count, because nothing comes of it that anyone could count.',
    picture:
      'Forty-one dots for families; beside them the studio, thirty-six relatives and three thousand viewers',
    look: 'Show the families that …',
    studio: 'the studio hears',
    voice: 'complain to the studio',
    private: 'grumble to those around them',
    public: 'speak up in public',
    silent: 'leave without a word',
    'studio-place': 'The studio',
    kin: '36 relatives',
    viewers: '3,000 viewers',
    'told-studio': 'Two: one message, one video. As far as the studio knows, that is all of it.',
    'told-voice':
      'One, Mbak Sekar. She gives the studio what forty others do not: a chance to mend it.',
    'told-private':
      'Nine, and each tells four relatives. Thirty-six people know. The studio does not.',
    'told-public':
      'One. Three thousand people watch, most of whom have never set foot in a studio. Each small dot is ten of them.',
    'told-silent':
      'Thirty. Nobody hears a thing, and next year the younger sister has her picture taken elsewhere.',
  },
  id: {
    lead: 'Empat puluh satu keluarga, dan dua yang terdengar studio.',
    caption:
      'Angkanya dikarang untuk cerita ini. Di tempatmu sendiri, kelompok terakhir paling sulit dihitung, sebab tidak ada apa pun darinya yang bisa dihitung.',
    picture:
      'Empat puluh satu titik keluarga; di sampingnya studio, tiga puluh enam kerabat, dan tiga ribu penonton',
    look: 'Tunjukkan keluarga yang …',
    studio: 'terdengar oleh studio',
    voice: 'mengadu langsung ke studio',
    private: 'menggerutu ke orang sekitar',
    public: 'bersuara di depan umum',
    silent: 'pergi diam-diam',
    'studio-place': 'Studio',
    kin: '36 kerabat',
    viewers: '3.000 penonton',
    'told-studio': 'Dua: satu pesan, satu video. Sejauh yang studio tahu, hanya itu masalahnya.',
    'told-voice':
      'Satu, Mbak Sekar. Ia memberi studio sesuatu yang tidak diberikan empat puluh lainnya: kesempatan memperbaiki.',
    'told-private':
      'Sembilan, dan masing-masing bercerita kepada empat kerabat. Tiga puluh enam orang tahu. Studio tidak.',
    'told-public':
      'Satu. Tiga ribu orang menonton, kebanyakan belum pernah masuk studio foto. Setiap titik kecil mewakili sepuluh orang.',
    'told-silent':
      'Tiga puluh. Tidak ada yang mendengar apa-apa, dan tahun depan adiknya difoto di tempat lain.',
  },
});
