import { defineWords } from './words.ts';

/** The page of figures that go round about customers (`figures/` holds the words of drawings). */
export const figuresPageWords = defineWords({
  en: {
    title: 'Figures, and who reported them',
    description:
      'Figures that go round about customers, who reported them, and how far to trust them.',
    intro: {
      one: '{n} figure.',
      other:
        'These {n} figures go round about customers, in slides and in the notes this course was made from. Before you use one, look at who counted what.',
    },
    solid: 'Can be used',
    direction: 'A direction only',
    weak: 'Cannot be checked',
    wrong: 'Not what was found',
    'solid-means': 'as long as you say what it is a figure of',
    'direction-means': 'believe which way it points, not how far',
    'weak-means': 'nobody to ask, so do not quote it',
    'wrong-means': 'the source says something else, or two things were mixed up',
    reporter: 'Reported by',
    why: 'Why',
    lessons: 'In the lesson',
    sources: 'Source',
    none: 'In no lesson: told in the notes, and left there.',
    allSources: 'All sources of the course',
  },
  id: {
    title: 'Angka, dan siapa yang melaporkannya',
    description:
      'Angka-angka tentang pelanggan yang beredar, siapa yang melaporkannya, dan sejauh mana bisa dipercaya.',
    intro:
      'Ada {n} angka tentang pelanggan yang beredar di salindia dan di catatan yang menjadi bahan kursus ini. Sebelum memakainya, lihat dulu siapa menghitung apa.',
    solid: 'Bisa dipakai',
    direction: 'Sebagai arah saja',
    weak: 'Tidak bisa diperiksa',
    wrong: 'Bukan itu temuannya',
    'solid-means': 'asalkan kamu sebutkan itu angka tentang apa',
    'direction-means': 'percayai arahnya, jangan besarnya',
    'weak-means': 'tidak ada yang bisa ditanya, jadi jangan dikutip',
    'wrong-means': 'sumbernya berkata lain, atau dua hal tercampur',
    reporter: 'Pelapor',
    why: 'Sebabnya',
    lessons: 'Di pelajaran',
    sources: 'Sumber',
    none: 'Tidak dipakai di pelajaran mana pun. Angka ini ada di catatan, dan kami biarkan di sana.',
    allSources: 'Semua sumber kursus ini',
  },
});
